package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Schemas with ids offer what can be named, and refuse nothing that the plain ones accept. */
class SchemasTest {

    private static final Path CONTENT = Path.of("content");

    private final YAMLMapper yaml = new YAMLMapper();

    private static Map<String, String> all() throws IOException {
        return Schemas.of(CONTENT);
    }

    @Test
    void allThatIsWrittenHereIsAccepted() throws IOException {
        Map<String, String> schemas = all();
        List<String> refused = new ArrayList<>();
        for (Path file : Folders.list(CONTENT)) {
            String name = file.getFileName().toString().replace(".yaml", ".schema.json");
            if (schemas.containsKey(name)) {
                JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schemas.get(name));
                schema.validate(yaml.readTree(file.toFile())).forEach(one -> refused.add(file + ": " + one));
            }
        }
        assertEquals(List.of(), refused);
    }

    /** What an editor offers for a field: the ids of the framework of that file, and of no other. */
    @Test
    void eachFrameworkOffersItsOwn() throws IOException {
        JsonNode schema = yaml.readTree(Objects.requireNonNull(all().get("inspection.schema.json")));
        Map<String, String> areas = new TreeMap<>();
        schema.path("allOf")
                .forEach(rule -> areas.put(
                        rule.at("/if/properties/framework/const").asText(),
                        rule.at("/then/properties/judgements/items/properties/area")
                                .toString()));
        assertTrue(Objects.requireNonNull(areas.get("ilacs-2023")).contains("\"care-leavers\""), areas::toString);
        assertFalse(Objects.requireNonNull(areas.get("ilacs-2018")).contains("\"care-leavers\""), areas::toString);
        assertTrue(
                Objects.requireNonNull(areas.get("ilacs-2018")).contains("\"help-and-protection\""), areas::toString);
        assertEquals(17, areas.size());
    }
}
