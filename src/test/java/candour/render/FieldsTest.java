package candour.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code src/docs/fields.md} says of every field what its schema says. After a change of a schema: {@code mvn test -Dtest=FieldsTest
 * -Doverwrite=true}.
 */
class FieldsTest {

    private static final Path FIELDS = Path.of("src/docs/fields.md");
    private static final String BEGINNING = "\n## ";

    @Test
    void theReferenceIsMadeFromTheSchemas() throws IOException {
        String written = Files.readString(FIELDS);
        String expected = written.substring(0, written.indexOf(BEGINNING)) + FieldReference.all();
        if (Boolean.getBoolean("overwrite")) {
            Files.writeString(FIELDS, expected);
        }
        assertEquals(expected, Files.readString(FIELDS));
    }
}
