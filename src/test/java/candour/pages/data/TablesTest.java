package candour.pages.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.compare.Compared;
import candour.compare.Comparer;
import candour.model.Archive;
import candour.read.ArchiveReader;
import candour.say.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a table says of itself is true of its rows, and the words say all of it. */
class TablesTest {

    private static Compared compared;
    private static Words words;
    private static List<Table<?>> tables;

    @BeforeAll
    static void read() {
        Archive archive = ArchiveReader.read(Path.of("content")).value().orElseThrow();
        compared = Comparer.compare(archive, LocalDate.of(2026, 1, 31));
        words = Words.of(archive);
        tables = Tables.all(words, archive.site());
    }

    @Test
    void theWordsSayEveryColumnAndNoOther() throws IOException {
        Set<String> columns = new TreeSet<>();
        for (Table<?> table : tables) {
            assertFalse(table.about(words).isBlank());
            assertFalse(table.title(words).isBlank());
            for (Column<?> column : table.columns()) {
                assertFalse(table.means(column, words).isBlank());
                columns.add("data-" + table.id() + "." + column.name());
            }
        }
        assertEquals(columns, saidColumns());
    }

    /** By the catalogue: an attribute with a hyphen in its name is no column. */
    private static Set<String> saidColumns() throws IOException {
        Set<String> columns = new TreeSet<>();
        String message = "";
        for (String line : Files.readAllLines(Path.of("templates/words/en-GB.ftl"))) {
            String name = line.split(" = ")[0].strip();
            if (!line.startsWith(" ")) {
                message = name;
            } else if (message.startsWith("data-") && name.matches("\\.\\w+")) {
                columns.add(message + name);
            }
        }
        return columns;
    }

    @Test
    void everyRowFillsTheColumnsThatEveryRowHasAndIsKnownByItsKey() {
        for (Table<?> table : tables) {
            List<List<String>> lines = table.lines(compared.stories()).toList();
            assertTrue(lines.size() > 1, table.id() + " has no rows");
            Set<List<String>> keys = lines.stream()
                    .map(line -> table.key().stream()
                            .map(name -> line.get(lines.get(0).indexOf(name)))
                            .toList())
                    .collect(Collectors.toSet());
            assertEquals(lines.size(), keys.size(), table.id() + " has two rows with one key");
            for (int i = 0; i < table.columns().size(); i++) {
                Column<?> column = table.columns().get(i);
                int at = i;
                assertTrue(
                        !column.isAlways()
                                || lines.stream().noneMatch(line -> line.get(at).isEmpty()),
                        table.id() + " leaves out " + column.name());
            }
        }
    }

    @Test
    void theFilesOfTheAuthoritiesTogetherHoldTheRowsOfTheWhole() {
        List<Table<?>> sliced = tables.stream().filter(Table::isByAuthority).toList();
        assertEquals(
                List.of("judgements", "recommendations"),
                sliced.stream().map(Table::id).toList());
        for (Table<?> table : sliced) {
            assertTrue(table.about("Leeds", words).endsWith(" Leeds"));
            List<List<String>> rows = new ArrayList<>();
            compared.stories()
                    .forEach(story -> table.lines(List.of(story)).skip(1).forEach(rows::add));
            assertEquals(table.lines(compared.stories()).skip(1).toList(), rows);
        }
    }

    @Test
    void aChangeSaysWhyAlsoWhereNobodyHasWrittenIt() {
        Table<?> changes = ChangesTable.table(words);
        List<String> reasons = changes.lines(compared.stories())
                .skip(1)
                .filter(line -> line.get(10).isEmpty())
                .map(line -> line.get(9))
                .distinct()
                .toList();
        assertEquals(
                List.of(
                        "It is a different framework, and nobody has written down here that the two may be compared.",
                        "It is the same area of the same framework."),
                reasons);
    }
}
