package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive in which nearly nothing is known claims nearly nothing. Every sentence of its pages that denies something stands in a file, so that
 * somebody has asked of each: who says so? Only the site may, about itself.
 */
class NearlyNothingTest {

    private static final Path CASE = Path.of("src/test/cases/sound/nearly-nothing");
    private static final Path DENIALS = Path.of("src/test/cases/words/denials.txt");
    private static final Pattern DENIES = Pattern.compile(
            "(?i)\\b(no|not|none|never|nobody|nothing|neither|without|cannot|every|each|all|always)\\b");

    @TempDir
    static Path scratch;

    private static String pages;
    private static final TreeSet<String> DENIED = new TreeSet<>();

    @BeforeAll
    static void build() throws IOException {
        Path site = TestSite.build(CASE.resolve("content"), scratch.resolve("site"));
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                page.select("h1, h2, h3, h4, p, li, td, th, dt, dd, caption, figcaption")
                        .forEach(element -> {
                            String text = element.text();
                            all.append(text).append('\n');
                            Stream.of(text.split("(?<=[.?!:]) "))
                                    .filter(sentence -> DENIES.matcher(sentence).find())
                                    .forEach(DENIED::add);
                        });
            }
        }
        pages = all.toString();
    }

    @Test
    void whatItDeniesOrSaysOfAllHasBeenReadBySomebody() throws IOException {
        String said = String.join("\n", DENIED) + "\n";
        if (TestSite.OVERWRITE) {
            Files.writeString(DENIALS, said);
        }
        assertEquals(Files.readString(DENIALS), said);
    }

    @Test
    void nothingIsConcludedFromAnEmptyField() {
        for (String claim : List.of(
                "not inspected",
                "not judged",
                "1970",
                "gave no grades",
                "gives no grades",
                "no recommendations",
                "name nothing",
                "no later inspection",
                "no office",
                "Nothing is planned",
                "no part of this website",
                "do not say")) {
            assertFalse(pages.toLowerCase(Locale.ROOT).contains(claim.toLowerCase(Locale.ROOT)), claim);
        }
    }
}
