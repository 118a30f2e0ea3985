package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of England: Ofsted's table of outcomes at 31 March 2022, and a description of it, become a site. */
class EnglandTest {

    private static final Path EXAMPLE = Path.of("src/examples/england");

    @TempDir
    static Path scratch;

    private static SortedMap<String, byte[]> files;
    private static List<CSVRecord> rows;

    @BeforeAll
    static void build() throws IOException {
        files = Folders.read(TestSite.build(EXAMPLE, scratch.resolve("site")));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        rows = format.parse(Files.newBufferedReader(EXAMPLE.resolve("tables/outcomes-2022-03-31.csv")))
                .getRecords();
    }

    private static Document page(String path) {
        return Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8));
    }

    /** Frameworks, themes and pictures come with the program: those that the table uses have pages, the others have none. */
    @Test
    void onlyWhatTheTableUsesHasAPage() {
        assertEquals(
                List.of("frameworks/ilacs-2018/index.html", "frameworks/index.html", "frameworks/sif/index.html"),
                files.keySet().stream()
                        .filter(path -> path.startsWith("frameworks/"))
                        .toList());
        assertEquals(
                List.of("improving", "in-care", "index.html", "leadership", "leaving-care", "overall", "staying-safe"),
                files.keySet().stream()
                        .filter(path -> path.startsWith("themes/"))
                        .map(path -> path.split("/")[1])
                        .distinct()
                        .toList());
    }

    /** From every page of an inspection to the cells that it names, which are read by hand here. */
    @Test
    void everyGradeOfEveryPageStandsInItsCell() {
        List<String> wrong = new ArrayList<>();
        int grades = 0;
        for (String path : files.keySet()) {
            if (path.matches("[^/]+/\\d{4}-[^/]+/index.html")) {
                Document page = page(path);
                List<String> shown = page.select(".grades .verdict").eachText();
                List<Element> cells = page.select("#cells + dl dd");
                assertEquals(shown.size(), cells.size(), path);
                for (int i = 0; i < shown.size(); i++) {
                    String[] place = cells.get(i).text().split(":");
                    String said = rows.get(Integer.parseInt(place[1]) - 2).get(place[2]);
                    grades++;
                    if (!said.toLowerCase(Locale.ROOT).startsWith(shown.get(i).toLowerCase(Locale.ROOT))) {
                        wrong.add(path + " shows " + shown.get(i) + ", and the table says " + said);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(150 * 4, grades);
    }

    /** What the table says by a count of its own. */
    @Test
    void nobodyIsLeftOutButThoseWhoWereNotInspected() {
        long inspected = rows.stream()
                .filter(row -> !row.get("Overall effectiveness").equals("No full inspection"))
                .count();
        assertEquals(
                inspected,
                page("authorities/index.html")
                        .select("section:has(h2) .columns a")
                        .size());
        assertEquals(150, inspected);
    }

    /** The table has the day of each inspection and not that of its report. */
    @Test
    void aDayThatTheTableDoesNotGiveIsNotMadeUp() {
        assertTrue(page("kent/2017-sif/index.html").text().contains("Inspected on 6 March 2017"));
        assertEquals(
                List.of(),
                files.keySet().stream()
                        .filter(path -> path.matches("([^/]+/)?([^/]+/)?index.html"))
                        .filter(path -> page(path).select("main").text().matches(".*[Pp]ublished (in|on) .*"))
                        .toList());
    }
}
