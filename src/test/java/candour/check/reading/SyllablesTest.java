package candour.check.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyllablesTest {

    /** Each line of the list: a number, and words that somebody has counted aloud. */
    @Test
    void syllablesAreAsCountedByHand() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/cases/syllables.txt"))) {
            String[] words = line.split(" ");
            int counted = Integer.parseInt(words[0]);
            Arrays.stream(words)
                    .skip(1)
                    .filter(word -> Syllables.count(word) != counted)
                    .forEach(word -> wrong.add(word + ": " + Syllables.count(word) + ", not " + counted));
        }
        assertEquals(List.of(), wrong);
    }
}
