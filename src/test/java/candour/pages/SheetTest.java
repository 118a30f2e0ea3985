package candour.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import candour.TestSite;
import candour.benchmark.Generator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long lists are divided over pages, so that no page grows with the archive. */
class SheetTest {

    private static final int LARGE = 250_000;

    @Test
    void aShortListHasOneSheetWithTheAddressItAlwaysHad() {
        List<Sheet<String>> sheets = Sheet.of(List.of("a", "b"), 2);
        assertEquals(List.of(List.of("a", "b")), sheets.get(0).sheets());
        assertTrue(sheets.get(0).isFirst());
        assertEquals(1, Sheet.of(List.of(), 2).size());
    }

    @Test
    void aLongListIsDividedInItsOrder() {
        List<List<String>> sheets = Sheet.of(List.of("a", "b", "c"), 2).get(1).sheets();
        assertEquals(List.of(List.of("a", "b"), List.of("c")), sheets);
    }

    @Test
    void whatIsLargerThanAPageHasOneOfItsOwn() {
        List<List<String>> sheets = Sheet.of(List.of("a", "large", "b", "c"), String::length, 3)
                .get(0)
                .sheets();
        assertEquals(List.of(List.of("a"), List.of("large"), List.of("b", "c")), sheets);
    }

    /** The audit of the build finds any link between the pages that leads nowhere, and any two with one title. */
    @Test
    void anAreaWithManyInspectionsHasSeveralPages(@TempDir Path scratch) throws IOException {
        Path content = scratch.resolve("content");
        new Generator(content, 70).generate(70);
        Path built = TestSite.build(content, scratch.resolve("site"));
        SortedMap<String, byte[]> files = Folders.read(built);
        assertTrue(files.containsKey("authority-0000/4/index.html"), "The oldest ten.");
        assertTrue(files.containsKey("authority-0000/recommendations/4/index.html"), "What was asked first.");
        assertEquals(List.of(), larger(files));
    }

    private static List<String> larger(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html") && file.getValue().length > LARGE)
                .map(file -> file.getKey() + " has " + file.getValue().length + " bytes")
                .toList();
    }
}
