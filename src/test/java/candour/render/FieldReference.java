package candour.render;

import candour.pages.data.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every field of every file, in Markdown, as the schemas have it: the one place where a field is described. */
final class FieldReference {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFINITIONS = "#/$defs/";
    /** What stands beside every fact, and is explained once. */
    private static final Set<String> OF_A_FACT = Set.of("source-id", "at");

    private final JsonNode definitions;
    private final StringBuilder rows = new StringBuilder();
    /** Definitions of several fields, by the field where they were written out. */
    private final Map<String, String> written = new HashMap<>();

    private FieldReference(JsonNode definitions) {
        this.definitions = definitions;
    }

    static String all() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Schema schema : Schema.ALL) {
            try (InputStream in = FieldReference.class.getResourceAsStream("/candour/render/schema/" + schema.file())) {
                all.append(of(JSON.readTree(in)));
            }
        }
        return all.toString();
    }

    private static String of(JsonNode schema) {
        FieldReference reference = new FieldReference(schema.path("$defs"));
        List<JsonNode> whole = new ArrayList<>();
        schema.path("oneOf").forEach(whole::add);
        for (JsonNode one : whole.isEmpty() ? List.of(schema) : whole) {
            if (one.path("additionalProperties").isObject()) {
                reference.fields("`<id>` › ", one.path("additionalProperties"));
            } else {
                reference.fields("", one);
            }
        }
        return "\n## `" + schema.path("title").asString() + "`\n\n"
                + schema.path("description").asString()
                + "\n\n| Field | Is | What it says |\n|---|---|---|\n" + reference.rows;
    }

    private void fields(String before, JsonNode of) {
        Set<String> needed = new TreeSet<>();
        of.path("required").forEach(name -> needed.add(name.asString()));
        of.path("properties").properties().forEach(field -> {
            JsonNode node = field.getValue();
            if (!OF_A_FACT.contains(reference(node))) {
                String name = "`" + field.getKey() + "`";
                row(before, needed.contains(field.getKey()) ? name : "*" + name + "*", node);
                within(before + name + " › ", node);
            }
        });
    }

    private void row(String before, String name, JsonNode node) {
        rows.append("| ")
                .append(before)
                .append(name)
                .append(" | ")
                .append(kind(node))
                .append(" | ")
                .append(said(node))
                .append(" |\n");
    }

    /** The fields that stand in this one; those that stand elsewhere too are written once. */
    private void within(String before, JsonNode node) {
        String reference = reference(node);
        if (written.containsKey(reference)) {
            return;
        }
        JsonNode of = inner(node);
        if (of.has("properties")) {
            if (!reference.isEmpty()) {
                written.put(reference, before);
            }
            fields(before, of);
        }
    }

    /** What a list or a map is made of, or the fields themselves. */
    private JsonNode inner(JsonNode node) {
        JsonNode whole = resolved(node);
        if (whole.has("items")) {
            return inner(whole.path("items"));
        }
        return whole.path("additionalProperties").isObject() ? inner(whole.path("additionalProperties")) : whole;
    }

    private String kind(JsonNode node) {
        String reference = reference(node);
        JsonNode whole = resolved(node);
        if (written.containsKey(reference)) {
            return "as " + written.get(reference).replaceAll(" › $", "");
        }
        if (whole.has("enum") && !reference.equals("flag")) {
            return choices(whole);
        }
        if (whole.has("items")) {
            return whole.path("items").has("$ref") && !isFields(whole.path("items"))
                    ? "list of " + named(reference(whole.path("items"))) + "s"
                    : "list of " + facts(inner(whole));
        }
        if (whole.path("additionalProperties").isObject()) {
            return kind(whole.path("additionalProperties")) + ", by ids";
        }
        return isFields(node) ? facts(whole) : named(reference);
    }

    private boolean isFields(JsonNode node) {
        return resolved(node).has("properties");
    }

    /** Whether source and place stand beside the other fields. */
    private static String facts(JsonNode fields) {
        return fields.path("properties").has("at") ? "fields of a fact" : "fields";
    }

    private static String choices(JsonNode choice) {
        List<String> all = new ArrayList<>();
        choice.path("enum").forEach(one -> all.add("`" + one.asString() + "`"));
        return all.stream().collect(Collectors.joining(", "));
    }

    private static String named(String definition) {
        return switch (definition) {
            case "flag" -> "true or false";
            case "theme-or-themes" -> "theme id, or list of theme ids";
            case "period" -> "date, or `{from, to}`";
            default -> definition.replaceAll("-from-\\d$", "").replace('-', ' ');
        };
    }

    /** Its own sentence, or that of what it refers to. */
    private String said(JsonNode node) {
        String own = node.path("description").asString("");
        String all = own.isEmpty() ? resolved(node).path("description").asString("") : own;
        if (all.isEmpty()) {
            throw new AssertionError("No sentence says what this field is: " + node);
        }
        return all.replace("|", "\\|");
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(definitions.path(reference(node))) : node;
    }

    private static String reference(JsonNode node) {
        return node.path("$ref").asString("").replace(DEFINITIONS, "");
    }
}
