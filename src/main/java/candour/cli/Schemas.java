package candour.cli;

import candour.model.Framework;
import candour.model.Grade;
import candour.pages.data.Schema;
import candour.read.Beginnings;
import candour.read.Snapshot;
import candour.read.WrittenIds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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
    /** What can be named, by the definition of a schema that is such an id. */
    private final Map<String, Collection<String>> ids = new TreeMap<>();

    Schemas(Beginnings known, WrittenIds.Names written) {
        this.known = known;
        ids.put("framework-id", known.frameworkIds());
        ids.put("theme-id", known.themes().keySet());
        ids.put("picture-id", known.pictures().keySet());
        ids.put("authority-id", known.authorityIds());
        ids.put("source-id", written.sources());
        ids.put("point-id", written.points());
        ids.put("earlier-point", written.earlier());
    }

    /** The schemas for what that content folder holds now. */
    static Map<String, String> of(Path content) throws IOException {
        return new Schemas(new Beginnings(content), new WrittenIds().in(content, Snapshot.of(content))).all();
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

    /** Beside what such an id may be else stand those that are known. */
    private void complete(JsonNode schema) {
        ObjectNode definitions = (ObjectNode) schema.path("$defs");
        ids.forEach((name, known) -> {
            if (definitions.path(name) instanceof ObjectNode one && !known.isEmpty()) {
                definitions.set(
                        name,
                        either(known, plain(definitions, one))
                                .put("description", one.path("description").asString()));
            }
        });
    }

    /** What such an id may be else, without a sentence: an editor would show that in place of what the field says. */
    private static ObjectNode plain(ObjectNode definitions, ObjectNode id) {
        String other = id.path("$ref").asString().replace("#/$defs/", "");
        ObjectNode plain = ((ObjectNode) definitions.path(other)).deepCopy();
        plain.remove("description");
        return plain;
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
        ObjectNode of = then.putObject(list)
                .put("doNotSuggest", true)
                .putObject("items")
                .putObject("properties");
        new TreeMap<>(fields).forEach((name, ids) -> {
            if (!ids.isEmpty()) {
                of.set(name, either(ids, JSON.createObjectNode()));
            }
        });
    }
}
