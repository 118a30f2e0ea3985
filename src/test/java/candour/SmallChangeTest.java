package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reviews a new inspection sees what it changes, and nothing else. */
class SmallChangeTest {

    @TempDir
    private Path scratch;

    private Path content() {
        return scratch.resolve("content");
    }

    private void change(String file, String from, String to) throws IOException {
        Path changed = content().resolve(file);
        Files.writeString(changed, Files.readString(changed).replace(from, to));
    }

    private void town(String id, String name, String code) throws IOException {
        Folders.copy(content().resolve("authorities/anytown"), content().resolve("authorities/" + id));
        change("authorities/" + id + "/authority.yaml", "Anytown", name);
        change("authorities/" + id + "/authority.yaml", "E00000001", code);
    }

    private void inspectionOfOthertown(int year) throws IOException {
        String folder = "authorities/othertown/" + year + "-review";
        Folders.copy(
                content().resolve("authorities/anytown/2008-review"), content().resolve(folder));
        change(folder + "/inspection.yaml", "2008", Integer.toString(year));
    }

    /** How old a page is, is counted from the day of the site, and moves with it; nothing else does. */
    private static String withoutItsAge(byte[] page) {
        return new String(page, StandardCharsets.UTF_8).replaceAll("(?s)<p class=\"age\">.*?</p>", "");
    }

    /** It is the newest of all: the day up to which the site knows moves with it. */
    @Test
    void aNewInspectionChangesNoPageOfAnotherTown() throws IOException {
        Folders.copyBase(content());
        town("othertown", "Othertown", "E00000002");
        inspectionOfOthertown(2009);
        SortedMap<String, byte[]> before = Folders.read(TestSite.build(content(), scratch.resolve("before")));
        inspectionOfOthertown(2010);
        SortedMap<String, byte[]> after = Folders.read(TestSite.build(content(), scratch.resolve("after")));
        List<String> changed = before.keySet().stream()
                .filter(file -> !withoutItsAge(before.get(file)).equals(withoutItsAge(after.get(file))))
                .toList();
        assertEquals(
                List.of(),
                changed.stream().filter(file -> file.startsWith("anytown/")).toList());
        assertTrue(changed.contains("othertown/index.html"), changed.toString());
        assertEquals(
                List.of(),
                changed.stream()
                        .filter(file -> file.matches("(words|accessibility|pictures|404|themes/learning)\\b.*"))
                        .toList());
        assertTrue(
                changed.stream().filter(file -> !file.startsWith("othertown/")).count() < 30, changed.toString());
    }
}
