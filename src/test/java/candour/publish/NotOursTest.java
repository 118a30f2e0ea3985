package candour.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The output folder is filled, and not owned: what somebody else put there stays. */
class NotOursTest extends InOutputFolder {

    @Test
    void whatCandourDidNotWriteIsNeitherReplacedNorRemoved() throws IOException {
        write("index.html old", "leeds/index.html old");
        Map<String, String> foreign =
                Map.of(".git/HEAD", "ref", "CNAME", "example.org", ".well-known/x", "x", "leeds/plan.pdf", "pdf");
        for (var file : foreign.entrySet()) {
            put(file.getKey(), file.getValue());
        }
        Files.createDirectory(scratch.resolve(".site-old-backup"));
        Files.createFile(scratch.resolve(".site-new-ideas.txt"));
        write("index.html new");
        Map<String, String> all = new TreeMap<>(foreign);
        all.put("index.html", "new");
        assertEquals(all, published());
        assertTrue(Files.exists(scratch.resolve(".site-old-backup")));
        assertTrue(Files.exists(scratch.resolve(".site-new-ideas.txt")));
    }

    @Test
    void aFileOfSomebodyElseWhereOneOfTheSiteBelongsIsRefused() throws IOException {
        put("index.html", "somebody's homepage");
        put("assets", "a file where a folder is needed");
        assertEquals(
                "index.html",
                assertThrows(NotOurs.class, () -> write("index.html new")).getMessage());
        assertEquals(
                "assets",
                assertThrows(NotOurs.class, () -> write("assets/site.css new")).getMessage());
        assertEquals("somebody's homepage", published().get("index.html"));
        assertNothingElseIsLeft();
    }

    @Test
    void aSiteOfAnEarlierVersionThatKeptNoListIsTakenOver() throws IOException {
        put("index.html", "<meta name=\"generator\" content=\"Candour\">");
        put("assets/site.css", "old");
        put("CNAME", "example.org");
        write("index.html new", "assets/site.css new");
        assertEquals(Map.of("index.html", "new", "assets/site.css", "new", "CNAME", "example.org"), published());
    }

    @Test
    void aListCannotNameWhatIsOutsideItsFolder() throws IOException {
        write("index.html old");
        Path secret = Files.writeString(scratch.resolve("secret"), "secret");
        Path list = site.resolve(".candour");
        Files.writeString(list, Files.readString(list) + "../secret\n");
        assertTrue(assertThrows(IOException.class, () -> write("index.html new"))
                .getMessage()
                .contains("damaged"));
        assertTrue(Files.exists(secret));
        assertEquals(Map.of("index.html", "old"), published());
        Files.writeString(list, "notes of somebody else");
        assertEquals(
                ".candour",
                assertThrows(NotOurs.class, () -> write("index.html new")).getMessage());
    }

    @Test
    void aFolderThatOnlyHasTheNameOfCandoursStagingIsRefused() throws IOException {
        put(".candour-new/thesis.txt", "years of work");
        assertEquals(
                ".candour-new",
                assertThrows(NotOurs.class, () -> write("index.html new")).getMessage());
        assertEquals("years of work", Files.readString(site.resolve(".candour-new/thesis.txt")));
    }
}
