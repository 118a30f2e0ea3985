package candour.cli;

import candour.model.Framework;
import candour.model.Grade;
import candour.pages.data.Schema;
import candour.read.Beginnings;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas with the ids that this content and the library have, so that an editor completes them while somebody types. What is not
 * among them is not wrong by the schema: {@code candour check} tells that.
 */
final class Schemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Beginnings known;
    private final Map<String, Collection<String>> ids = new TreeMap<>();

    Schemas(Beginnings known) {
        this.known = known;
        ids.put("framework", known.frameworkIds());
        ids.put("frameworks", known.frameworkIds());
        ids.put("theme", known.themes().keySet());
        ids.put("themes", known.themes().keySet());
        ids.put("picture", known.pictureIds());
        ids.put("authority", known.authorityIds());
    }

    /** All of them, by the names of their files. */
    Map<String, String> all() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Schema schema : Schema.ALL) {
            all.put(schema.file(), text(schema));
        }
        return all;
    }

    private String text(Schema schema) throws IOException {
        try (InputStream in = Schemas.class.getResourceAsStream("/candour/render/schema/" + schema.file())) {
            JsonNode read = JSON.readTree(in);
            complete(read);
            if (schema.of().equals("inspection.yaml")) {
                ArrayNode byFramework = ((ObjectNode) read).putArray("allOf");
                known.frameworkIds().stream()
                        .flatMap(id -> known.framework(id).stream())
                        .forEach(framework -> byFramework.add(rules(framework)));
            }
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(read) + "\n";
        }
    }

    /** Wherever a field has one of these names, its ids stand beside what it may be else. */
    private void complete(JsonNode node) {
        if (node.path("properties") instanceof ObjectNode fields) {
            for (String name : List.copyOf(fields.propertyNames())) {
                Collection<String> known = ids.getOrDefault(name, List.of());
                JsonNode field = fields.path(name);
                if (!known.isEmpty()
                        && field.has("$ref")
                        && !field.path("$ref").asString().endsWith("texts")) {
                    fields.set(name, either(known, field));
                } else if (!known.isEmpty() && field.has("items")) {
                    ((ObjectNode) field).set("items", either(known, field.path("items")));
                }
            }
        }
        node.forEach(this::complete);
    }

    private static ObjectNode either(Collection<String> ids, JsonNode other) {
        ObjectNode either = JSON.createObjectNode();
        ArrayNode any = either.putArray("anyOf");
        ids.forEach(any.addObject().putArray("enum")::add);
        any.add(other);
        return either;
    }

    /** If an inspection is under this framework, its areas, grades, kinds of visit and lists. */
    private static ObjectNode rules(Framework framework) {
        ObjectNode rule = JSON.createObjectNode();
        rule.putObject("if").putObject("properties").putObject("framework").put("const", framework.id());
        ObjectNode then = rule.putObject("then").putObject("properties");
        Set<String> areas = new TreeSet<>(framework.areas().keySet());
        Set<String> grades = new TreeSet<>(framework.scales().values().stream()
                .flatMap(scale -> scale.grades().stream())
                .map(Grade::id)
                .toList());
        for (String judged : List.of("judgements", "self-assessment", "peer-review")) {
            some(then, judged, Map.of("area", areas, "grade", grades));
        }
        some(then, "findings", Map.of("area", areas));
        some(then, "recommendations", Map.of("list", framework.asks().keySet()));
        if (!framework.visits().isEmpty()) {
            then.set("visit", either(framework.visits().keySet(), JSON.createObjectNode()));
        }
        return rule;
    }

    private static void some(ObjectNode then, String list, Map<String, Set<String>> fields) {
        ObjectNode of = then.putObject(list).putObject("items").putObject("properties");
        new TreeMap<>(fields).forEach((name, ids) -> {
            if (!ids.isEmpty()) {
                of.set(name, either(ids, JSON.createObjectNode()));
            }
        });
    }
}
