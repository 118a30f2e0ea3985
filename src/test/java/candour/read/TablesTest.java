package candour.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import candour.TestSite;
import candour.problem.Code;
import candour.problem.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table is content: what a page says stands in its cell, however the file was saved. */
class TablesTest {

    private static final Path CASE = Path.of("src/test/cases/sound/tables");

    @TempDir
    Path scratch;

    private static List<String> rows() throws IOException {
        return Files.readAllLines(CASE.resolve("content/tables/ilacs.csv"), Charset.forName("windows-1252"));
    }

    private static Optional<Grid> text(String text) {
        return new GridReader("t.csv", 1, new Problems()).text(text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** What the table says on a line, in a column. */
    private static String saidAt(String... place) throws IOException {
        List<String> head = Arrays.asList(rows().get(2).split(";"));
        String[] row = rows().get(Integer.parseInt(place[1]) - 1).split(";");
        String said = row[head.indexOf(place[2])].toLowerCase(Locale.ROOT);
        return Map.of("ri", "requires improvement to be good").getOrDefault(said, said);
    }

    /** From the page to the cell that it names, read by hand here; and no grade of a page is without its cell. */
    @Test
    void everyGradeOfAPageStandsInTheCellThatItNames() throws IOException {
        SortedMap<String, byte[]> built =
                Folders.read(TestSite.build(TestSite.of(CASE).content(scratch), scratch.resolve("site")));
        int found = 0;
        for (String page : List.of("othertown/2022-ilacs", "saint-elsewhere/2022-ilacs", "yonder/2023-ilacs")) {
            Document html = Jsoup.parse(new String(built.get(page + "/index.html"), StandardCharsets.UTF_8));
            List<String> shown = html.select(".grades .verdict").eachText();
            List<String> cells = new ArrayList<>();
            for (Element cell : html.select("#cells + dl dd")) {
                cells.add(saidAt(cell.text().split(":")));
                found++;
            }
            assertEquals(
                    cells,
                    shown.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList(),
                    page);
        }
        assertEquals(13, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anyUsualSeparatorIsSeenInTheHeadings(String separator) {
        Grid grid = text("Town|Grade\nAnytown|\"Good, or so\"\n".replace("|", separator))
                .orElseThrow();
        assertEquals(List.of("Town", "Grade"), grid.headings());
        assertEquals(List.of("Anytown", "Good, or so"), grid.rows().get(0).cells());
    }

    @Test
    void aRowIsFoundOnItsLineEvenBelowACellOfSeveralLines() {
        Grid grid = text("Town,Grade\n\"Any\ntown\",Good\n\nOther,Good\n").orElseThrow();
        assertEquals(List.of(2, 5), grid.rows().stream().map(Grid.Row::line).toList());
    }

    /** Saved from a spreadsheet: days are numbers with a format, and cells may be empty or missing. */
    @Test
    void aWorkbookSaysTheSameAsText() throws IOException {
        Grid grid = new GridReader("t.xlsx", 1, new Problems())
                .workbook(workbook(), Optional.of("Latest"))
                .orElseThrow();
        assertEquals(
                List.of(List.of("Anytown", "2023-09-11", "370", ""), List.of("Othertown", "", "", "Good")),
                grid.rows().stream()
                        .map(row -> List.of(row.cell(0), row.cell(1), row.cell(2), row.cell(3)))
                        .toList());
        assertEquals(List.of(2, 4), grid.rows().stream().map(Grid.Row::line).toList());
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet other = book.newWorksheet("Notes");
            other.value(0, 0, "Nothing here");
            Worksheet sheet = book.newWorksheet("Latest");
            List<String> cells = List.of("Town", "Began", "Code", "Grade");
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(0, column, cells.get(column));
            }
            sheet.value(1, 0, "Anytown ");
            sheet.value(1, 1, LocalDate.of(2023, 9, 11));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 370);
            sheet.value(3, 0, "Othertown");
            sheet.value(3, 3, "Good");
        }
        return bytes.toByteArray();
    }

    @Test
    void aSheetThatIsNotThereAndAFileThatIsNoWorkbookAreProblems() throws IOException {
        Problems problems = new Problems();
        assertTrue(new GridReader("t.xlsx", 1, problems)
                .workbook("no workbook".getBytes(StandardCharsets.UTF_8), Optional.empty())
                .isEmpty());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            book.newWorksheet("Latest").value(0, 0, "Town");
        }
        assertTrue(new GridReader("t.xlsx", 1, problems)
                .workbook(bytes.toByteArray(), Optional.of("Newest"))
                .isEmpty());
        assertEquals(
                List.of("This file is no workbook that can be read.", "This workbook has no sheet \"Newest\"."),
                problems.found().stream().map(one -> one.message()).toList());
    }

    /** The numbers that spreadsheets keep, and the years of which only two digits are written. */
    @Test
    void daysAreReadAsTheTableWritesThem() {
        assertEquals(Optional.of(LocalDate.of(2023, 9, 11)), DayForm.numbered("45180"));
        assertEquals(Optional.empty(), DayForm.numbered("451"));
    }

    @Test
    void whatRepeatsInAColumnIsToldOnce() {
        CellProblems cells = new CellProblems();
        for (int line = 2; line < 106; line++) {
            cells.add(
                    Code.GRADE_UNKNOWN,
                    Position.cell("t.csv", line, 3, "Grade"),
                    "\"Fine\" is no grade.",
                    "Say what it means.");
        }
        Problems problems = new Problems();
        cells.tell(problems);
        assertEquals(
                List.of("t.csv:2:Grade \"Fine\" is no grade. So it is in 103 more rows, the last on line 105."),
                problems.found().stream()
                        .map(one -> one.at() + " " + one.message())
                        .toList());
    }
}
