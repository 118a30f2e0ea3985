package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The files that somebody begins with hold every field that there is, and no other. */
class NewInspectionFieldsTest extends RunInTest {

    private static final Pattern FIELD = Pattern.compile("(?m)^(?:# ?)?( *)(?:- )?([a-z][a-z-]*):(?: |$)");

    private static JsonNode schema(String name) throws IOException {
        try (InputStream in =
                NewInspectionFieldsTest.class.getResourceAsStream("/candour/render/schema/" + name + ".schema.json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static Set<String> fields(String text) {
        return FIELD.matcher(text)
                .results()
                .map(field -> field.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> atTheTop(String text) {
        return FIELD.matcher(text)
                .results()
                .filter(field -> field.group(1).isEmpty() && !field.group().contains("- "))
                .map((MatchResult field) -> field.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Wherever they stand. */
    private static Set<String> known(JsonNode schema) {
        Set<String> known = new TreeSet<>();
        known.addAll(schema.path("properties").propertyNames());
        schema.forEach(part -> known.addAll(known(part)));
        return known;
    }

    private String begun(String file) throws IOException {
        Path fresh = scratch.resolve("fresh");
        Path folder = fresh.resolve("authorities/leeds/2018-ilacs");
        if (!Files.exists(folder)) {
            run("new", "inspection", "leeds", "ilacs-2018", "--inspected", "2018", "--content", fresh.toString());
        }
        return Files.readString(folder.resolve(file));
    }

    @Test
    void everyFieldOfAnInspectionStandsThere() throws IOException {
        JsonNode schema = schema("inspection");
        String text = begun("inspection.yaml");
        assertEquals(new TreeSet<>(schema.path("properties").propertyNames()), atTheTop(text));
        Set<String> unknown = fields(text);
        unknown.removeAll(known(schema));
        assertEquals(Set.of("report"), unknown, "the id of a source, and no field");
    }

    @Test
    void everyFieldThatAChildrensVersionNeedsStandsThere() throws IOException {
        JsonNode schema = schema("young-people");
        Set<String> there = fields(begun("young-people.yaml"));
        assertTrue(known(schema).containsAll(there), there::toString);
        schema.path("oneOf")
                .forEach(one -> one.path("required")
                        .forEach(name -> assertTrue(there.contains(name.asString()), name::asString)));
    }
}
