package candour.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.pages.SearchEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What readers look for is where the script in the browser looks for it. */
class SearchIndexTest {

    private static Map<String, String> files(List<SearchEntry> entries) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Output output : new SearchIndex(entries).outputs().toList()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            output.body().writeTo(out);
            files.put(output.path().replaceFirst(".*/", ""), out.toString(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static SearchEntry entry(String... texts) {
        return new Written(List.of(texts));
    }

    private record Written(List<String> texts) implements SearchEntry {

        @Override
        public Shown shown() {
            return new Shown(texts.get(0), "There", "there/index.html");
        }
    }

    @Test
    void wordsAreKeptWithoutCapitalsAccentsAndSigns() {
        List<String> words = new ArrayList<>();
        SearchWords.each("A Child’s care, St. Helens; café & so on – 2008!", words::add);
        assertEquals(List.of("childs", "care", "helens", "cafe", "and", "2008"), words);
    }

    @Test
    void aWordStandsOnceForEachEntryInThePartOfItsFirstLetters() throws IOException {
        Map<String, String> files =
                files(List.of(entry("Care, care", "and care"), entry("Nothing"), entry("careless care")));
        String words = files.get("words-" + SearchIndex.part("care", 1) + ".js");
        assertTrue(words.contains("\"care\":\"0 2\""), words);
        assertTrue(words.contains("\"careless\":\"2\""), words);
        assertTrue(files.get("entries-0.js")
                .contains("\"says\":\"Nothing\",\"where\":\"There\",\"page\":\"there/index.html\""));
    }

    /** Beyond a thousand a word tells nothing apart; all else is still found. */
    @Test
    void aWordThatStandsEverywhereNamesNothing() throws IOException {
        List<SearchEntry> many = IntStream.range(0, 1500)
                .mapToObj(number -> entry("Everywhere and number" + number))
                .toList();
        Map<String, String> files = files(many);
        String all = String.join("", files.values());
        assertTrue(all.contains("\"everywhere\":\"\""));
        assertTrue(all.contains("\"number1499\":\"15n\""));
        assertFalse(
                files.get("words-" + SearchIndex.part("everywhere", 16) + ".js").isEmpty());
    }
}
