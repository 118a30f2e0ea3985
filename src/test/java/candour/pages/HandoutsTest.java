package candour.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.TestSite;
import candour.read.ArchiveReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The texts made for newspapers, radio, schools and groups about the real inspections. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoutsTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    @TempDir
    static Path scratch;

    private Path site;
    private List<Path> texts;

    @BeforeAll
    void build() throws IOException {
        site = TestSite.build(Path.of("content"), scratch.resolve("site"));
        try (Stream<Path> files = Files.walk(site)) {
            texts = files.filter(file ->
                            file.toString().endsWith(".txt") && file.getParent().endsWith("handouts"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreFourForEachInspection() {
        long inspections = ArchiveReader.read(Path.of("content"))
                .value()
                .orElseThrow()
                .inspections()
                .count();
        assertEquals(4 * inspections, texts.size());
    }

    @Test
    void aRadioScriptTakesAMinuteAtMost() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path text : texts) {
            Matcher seconds = Pattern.compile("about (\\d+) seconds").matcher(Files.readString(text));
            boolean isScript = text.endsWith("radio-script.txt");
            assertEquals(isScript, seconds.find(), text.toString());
            if (isScript && Integer.parseInt(seconds.group(1)) > 60) {
                tooLong.add(text.toString());
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static final List<String> PAGES = List.of(
            "index.html",
            "findings/index.html",
            "sources/index.html",
            "recommendations/index.html",
            "young-people/index.html");

    @Test
    void everyNumberInThemStandsOnThePagesOfTheInspection() throws IOException {
        List<String> unsupported = new ArrayList<>();
        for (Path text : texts) {
            Path inspection = text.getParent().getParent();
            Set<String> known = new TreeSet<>();
            for (String page : PAGES) {
                Path file = inspection.resolve(page);
                if (Files.exists(file)) {
                    numbers(Jsoup.parse(Files.readString(file)).text()).forEach(known::add);
                }
            }
            known.addAll(counted(text.resolveSibling("press-notice.txt")));
            numbers(Files.readString(text)
                            .replaceAll("(https?://|candour\\.example)\\S+", "")
                            .replaceAll("\\(\\d+ of \\d+\\)", "")
                            .replaceFirst("\\d+ words: about \\d+ seconds", ""))
                    .filter(number -> !known.contains(number))
                    .forEach(number -> unsupported.add(site.relativize(text) + ": " + number));
        }
        assertEquals(List.of(), unsupported);
    }

    /** "(4 of 21)": how many there are is counted once, and a script may say it. */
    private static List<String> counted(Path pressNotice) throws IOException {
        return Pattern.compile("of (\\d+)\\)")
                .matcher(Files.readString(pressNotice))
                .results()
                .map(count -> count.group(1))
                .toList();
    }

    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(result -> result.group());
    }

    @Test
    void whatAnnouncesAListHasOne() throws IOException {
        for (Path text : texts) {
            String told = Files.readString(text);
            assertFalse(Pattern.compile(":\\n(?!\\n- )").matcher(told).find(), () -> text + ":\n" + told);
        }
    }

    @Test
    void badNewsIsInAllOfThem() throws IOException {
        Path towns = TestSite.build(TestSite.twoTowns().content(scratch), scratch.resolve("towns"));
        for (String kind : List.of("press-notice", "radio-script", "schools", "young-peoples-groups")) {
            String text = Files.readString(towns.resolve("othertown/2008-jar/handouts/" + kind + ".txt"));
            assertTrue(text.contains("inadequate"), kind);
        }
    }

    @Test
    void thePlainTextSaysWhatThePageSays() throws IOException {
        for (Path text : texts) {
            String page = Jsoup.parse(Files.readString(text.resolveSibling("index.html")))
                    .text();
            for (String line : Files.readAllLines(text)) {
                String words = line.replaceFirst("^- ", "").strip().replaceAll("\\s+", " ");
                assertTrue(page.contains(words), () -> text + ": " + words);
            }
        }
    }
}
