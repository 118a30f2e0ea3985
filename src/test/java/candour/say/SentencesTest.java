package candour.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import candour.model.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every message of the catalogue said with ordinary and awkward facts, in one file that somebody has read aloud.
 * {@code -Doverwrite=true} writes it anew, for review like code.
 */
class SentencesTest {

    private static final Path EXPECTED = Path.of("src/test/cases/words/sentences.txt");

    @Test
    void everySentenceHasBeenRead() throws IOException {
        String said = all();
        if (Boolean.getBoolean("overwrite")) {
            Files.createDirectories(EXPECTED.getParent());
            Files.writeString(EXPECTED, said);
        }
        assertEquals(Files.readString(EXPECTED), said);
    }

    /** What a sentence never has, whatever the facts: two blanks, a stop after a blank, two stops, nothing in brackets or quotation marks. */
    @Test
    void noSentenceIsPutTogetherBadly() throws IOException {
        for (String line : all().lines().toList()) {
            assertFalse(line.strip().matches(".*(  | \\.|\\.\\.|,,|\\(\\)|“”|null|Optional|: \\.).*"), line);
        }
    }

    private static String all() throws IOException {
        Catalogue words = library();
        StringBuilder file = new StringBuilder();
        for (String key : words.keys()) {
            file.append(key).append('\n');
            said(key, words).forEach(line -> file.append("    ").append(line).append('\n'));
        }
        return file.toString();
    }

    /** With every fact as it usually is, and then with one at a time as it can also be. */
    private static Set<String> said(String key, Catalogue words) {
        Phrase message = words.message(key);
        Map<String, List<Object>> samples = new TreeMap<>();
        message.variables(words).forEach(name -> samples.put(name, Samples.of(key, name, message, words)));
        Map<String, Object> usual = new LinkedHashMap<>();
        samples.forEach((name, values) -> usual.put(name, values.get(0)));
        Set<String> lines = new LinkedHashSet<>();
        lines.add(words.say(key, pairs(usual)));
        samples.forEach((name, values) -> values.forEach(value -> {
            Map<String, Object> facts = new LinkedHashMap<>(usual);
            facts.put(name, value);
            lines.add(words.say(key, pairs(facts)));
        }));
        return lines;
    }

    private static Object[] pairs(Map<String, Object> facts) {
        List<Object> pairs = new ArrayList<>();
        facts.forEach((name, value) -> {
            pairs.add(name);
            pairs.add(value);
        });
        return pairs.toArray();
    }

    static Catalogue library() throws IOException {
        String text = Files.readString(Path.of("templates/words/en-GB.ftl"));
        return new Catalogue("en-GB", List.of(new WordFile("en-GB", "en-GB.ftl", text, true)));
    }
}
