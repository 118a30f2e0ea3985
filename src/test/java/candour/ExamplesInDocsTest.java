package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What documentation shows of real content stands there, word for word. */
class ExamplesInDocsTest {

    /** A block whose first line names the file that it is from. */
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^```\\w+\\n# (content/\\S+)\\n((?:(?!```).*\\n)+)```$");

    @Test
    void everyLineStandsInTheFileThatItIsFrom() throws IOException {
        List<String> invented = new ArrayList<>();
        int examples = 0;
        for (Path document : Folders.list(Path.of("src/docs"))) {
            List<MatchResult> found =
                    EXAMPLE.matcher(Files.readString(document)).results().toList();
            for (MatchResult example : found) {
                examples++;
                Set<String> real = new HashSet<>(Files.readAllLines(Path.of(example.group(1))));
                example.group(2)
                        .lines()
                        .filter(line -> !real.contains(line))
                        .forEach(line -> invented.add(document + ": " + line));
            }
        }
        assertEquals(List.of(), invented);
        assertTrue(examples > 5, examples + " examples");
    }
}
