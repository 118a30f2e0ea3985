package candour.say;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    @Test
    void everyBankHolidayOfTheListHasAName() throws IOException {
        Catalogue words = SentencesTest.library();
        for (String line : Files.readAllLines(Path.of("src/main/resources/candour/compare/bank-holidays.txt"))) {
            if (!line.startsWith("#")) {
                String key =
                        "holiday-" + line.substring(11).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
                assertTrue(words.has(key), key);
            }
        }
    }
}
