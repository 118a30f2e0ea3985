package candour.say;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.JavaSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The keys of the catalogue and those that the program says are the same. */
class CatalogueKeysTest {

    private static final Path TEMPLATES = Path.of("templates");

    /** A message that nothing says would be translated for nobody. */
    @Test
    void everyMessageIsSaidSomewhere() throws IOException {
        String sources = sources() + read(TEMPLATES.resolve("page/components.jte"));
        String catalogue = read(TEMPLATES.resolve("words/en-GB.ftl"));
        Set<String> begun = Pattern.compile("\"([a-z0-9-]+[-.])\"")
                .matcher(sources)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>();
        for (String key : SentencesTest.library().keys()) {
            boolean isNamed = sources.contains("\"" + key + "\"")
                    || catalogue.contains("{ " + key + " }")
                    || catalogue.contains("(" + key + ")");
            if (!isNamed && begun.stream().noneMatch(key::startsWith) && !isAttributeOfBegun(key, sources)) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }

    /** {@code message() + ".as-title"}: the attribute is named, the message is put together. */
    private static boolean isAttributeOfBegun(String key, String sources) {
        int dot = key.indexOf('.');
        return dot > 0 && sources.contains("\"" + key.substring(dot) + "\"");
    }

    /** Of two messages with one name one would never be said. */
    @Test
    void everyMessageHasANameOfItsOwn() throws IOException {
        Set<String> seen = new TreeSet<>();
        Set<String> repeated = Pattern.compile("(?m)^([a-z][a-z0-9-]*) *=")
                .matcher(read(TEMPLATES.resolve("words/en-GB.ftl")))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), repeated);
    }

    /** A key that is misspelt in a template would be found by nobody but a reader. */
    @Test
    void everyKeyThatIsSaidIsThere() throws IOException {
        String sources = sources();
        Catalogue words = SentencesTest.library();
        Set<String> missing = Pattern.compile(
                        "(?:say|words)\\s*\\.(?:the|with|around)\\(\\s*\"([a-z0-9.-]*[a-z0-9])\"[,)]")
                .matcher(sources)
                .results()
                .map(match -> match.group(1))
                .filter(key -> !words.has(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void noMessageStandsTwice() throws IOException {
        Set<String> seen = new TreeSet<>();
        List<String> twice = Pattern.compile("(?m)^([a-z][a-z0-9-]*) =")
                .matcher(read(TEMPLATES.resolve("words/en-GB.ftl")))
                .results()
                .map(match -> match.group(1))
                .filter(key -> !seen.add(key))
                .toList();
        assertEquals(List.of(), twice);
    }

    /** All that may say a message, but the page of components. */
    private static String sources() throws IOException {
        return Stream.concat(
                        WordsStandInTheCatalogueTest.templates().stream(),
                        JavaSources.in(Path.of("src/main/java")).stream())
                .map(CatalogueKeysTest::read)
                .collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
