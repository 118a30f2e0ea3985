package candour.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import candour.pages.data.Schema;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the readers accept the schemas accept, and the mistakes that a schema can see it sees: there is no second truth. */
class SchemaTest {

    /** Mistakes of form; the others are about what other files say. */
    private static final Set<String> OF_FORM = Set.of(
            "field-missing",
            "field-unknown",
            "type-wrong",
            "number-invalid",
            "id-invalid",
            "date-invalid",
            "choice-unknown");
    /** Mistakes of form that need more than one file, or the calendar, to be seen. */
    private static final Set<String> NOT_IN_A_SCHEMA = Set.of(
            "choice-unknown.list.yaml",
            "choice-unknown.visit.yaml",
            "field-missing.list.yaml",
            "field-missing.within.yaml",
            "choice-unknown.scale.yaml",
            "choice-unknown.ages-backwards.yaml",
            "date-invalid.impossible.yaml");

    private final Map<String, JsonSchema> schemas = new HashMap<>();
    private final YAMLMapper yaml = new YAMLMapper();

    private JsonSchema schema(String name) {
        return schemas.computeIfAbsent(
                name,
                one -> JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(SchemaTest.class.getResourceAsStream(
                                "/candour/render/schema/" + one + ".schema.json")));
    }

    /** The schema of a content file, by its name or its folder. */
    private static String name(Path file) {
        String folder = file.getParent().getFileName().toString();
        String name = file.getFileName().toString().replace(".yaml", "");
        return folder.equals("frameworks")
                ? "framework"
                : folder.equals("tables") ? "table" : name.startsWith("young-people") ? "young-people" : name;
    }

    private Set<ValidationMessage> faults(Path file, String text) throws IOException {
        JsonNode tree = yaml.readTree(text);
        return schema(name(file)).validate(tree);
    }

    @Test
    void everySoundFileKeepsToItsSchema() throws IOException {
        List<String> refused = new ArrayList<>();
        List<Path> files = new ArrayList<>(Folders.list(Path.of("content")));
        files.addAll(Folders.list(Path.of("src/test/cases/base")));
        files.addAll(Folders.list(Path.of("src/test/cases/sound")));
        for (Path file : files) {
            if (file.toString().endsWith(".yaml")) {
                Set<ValidationMessage> faults = faults(file, Files.readString(file));
                if (!faults.isEmpty()) {
                    refused.add(file + ": " + faults);
                }
            }
        }
        assertEquals(List.of(), refused);
    }

    @Test
    void everyMistakeOfFormBreaksItsSchema() throws IOException {
        List<String> accepted = new ArrayList<>();
        int checked = 0;
        for (Path file : mistakes()) {
            String text = Files.readString(file);
            String[] first = text.lines().findFirst().orElse("").split(" ");
            if (first.length <= 3 || first[3].equals("with")) {
                Path place = Path.of(first.length > 3 ? first[4] : first[1].split(":")[0]);
                checked++;
                if (faults(Path.of("content").resolve(place), text).isEmpty()) {
                    accepted.add(file.getFileName().toString());
                }
            }
        }
        assertEquals(List.of(), accepted);
        assertTrue(checked > 20, checked + " cases");
    }

    /** The cases of a mistake that a schema can see. */
    private static List<Path> mistakes() {
        return Folders.list(Path.of("src/test/cases/wrong")).stream()
                .filter(file -> file.toString().endsWith(".yaml"))
                .filter(file -> OF_FORM.contains(file.getFileName().toString().split("\\.")[0]))
                .filter(file -> !NOT_IN_A_SCHEMA.contains(file.getFileName().toString()))
                .toList();
    }

    @Test
    void everySchemaIsPublished() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/candour/render/schema"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(names, Schema.ALL.stream().map(Schema::file).sorted().toList());
        }
    }
}
