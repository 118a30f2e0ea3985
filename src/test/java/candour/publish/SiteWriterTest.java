package candour.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.render.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A new site takes the place of the old one, whole or not at all. */
class SiteWriterTest extends InOutputFolder {

    private static final Output BROKEN = new Output("broken.html", out -> {
        out.write(1);
        throw new IOException("the disk is full");
    });

    @Test
    void theNewSiteTakesThePlaceOfTheOldOne() throws IOException {
        write("index.html old", "gone/index.html old", "same.css same");
        write("index.html new", "a/new.html new", "same.css same");
        assertEquals(Map.of("index.html", "new", "a/new.html", "new", "same.css", "same"), published());
        assertFalse(Files.exists(site.resolve("gone")), "a folder that Candour emptied goes too");
        assertNothingElseIsLeft();
    }

    @Test
    void aFileThatFailsLeavesTheOldSiteAsItWas() throws IOException {
        write("index.html old");
        IOException failed = assertThrows(
                IOException.class,
                () -> writer().write(Stream.of(file("index.html new"), BROKEN), written -> {}, () -> {}));
        assertEquals("the disk is full", failed.getMessage());
        assertEquals(Map.of("index.html", "old"), published());
        assertNothingElseIsLeft();
    }

    @Test
    void aFirstBuildThatFailsLeavesNoFolder() {
        assertThrows(IOException.class, () -> writer().write(Stream.of(BROKEN), written -> {}, () -> {}));
        assertFalse(Files.exists(site));
    }

    @Test
    void afterAnErrorOfTheMachineNothingIsStillWriting() throws IOException {
        write("index.html old");
        Output tooLarge = new Output("large.html", out -> {
            throw new OutOfMemoryError("as if");
        });
        assertThrows(
                OutOfMemoryError.class,
                () -> writer().write(Stream.of(file("index.html new"), tooLarge), written -> {}, () -> {}));
        assertEquals(Map.of("index.html", "old"), published());
        assertNothingElseIsLeft();
    }

    @Test
    void whatDoesNotChangeIsNotWrittenAgain() throws IOException {
        write("index.html old", "same.html same", "longer.html ab", "shorter.html ab");
        FileTime then = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(site.resolve("same.html"), then);
        write("index.html new", "same.html same", "longer.html abc", "shorter.html a");
        assertEquals(then, Files.getLastModifiedTime(site.resolve("same.html")));
        assertEquals(
                Map.of("index.html", "new", "same.html", "same", "longer.html", "abc", "shorter.html", "a"),
                published());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkToTheFolderThatIsServedStaysOne() throws IOException {
        Path served = Files.createDirectory(scratch.resolve("www"));
        Files.createSymbolicLink(site, Path.of("www"));
        write("index.html new");
        assertTrue(Files.isSymbolicLink(site));
        assertEquals("new", Files.readString(served.resolve("index.html")));
        Files.delete(site);
        Files.createSymbolicLink(site, Path.of("nowhere"));
        assertTrue(assertThrows(IOException.class, () -> write("index.html new"))
                .getMessage()
                .contains("leads nowhere"));
    }

    /** Stopped at every possible point: each next build ends what was begun, even if it fails itself. */
    @Test
    void aFillingThatWasStoppedAnywhereIsCarriedOn() throws IOException {
        List<String> before = List.of("index.html old", "a.html old", "b/stale.html old", "c.html same");
        Map<String, String> after = Map.of("index.html", "new", "a.html", "new", "d/e.html", "new", "c.html", "same");
        for (int moves = 0; moves <= 3; moves++) {
            write(before.toArray(String[]::new));
            stopAfter(moves);
            writer().mend();
            assertEquals(after, published(), "stopped after " + moves);
            assertNothingElseIsLeft();
            assertEquals(
                    after.size() + 1,
                    Files.readAllLines(site.resolve(".candour")).size());
        }
    }

    /** What a build leaves that is killed when so many files are in their place. */
    private void stopAfter(int moves) throws IOException {
        Path staged = Files.createDirectory(site.resolve(".candour-new"));
        Files.createFile(staged.resolve("lock"));
        Files.writeString(staged.resolve("plan"), "1 index.html\n2 a.html\n3 d/e.html\n0 c.html\n");
        List<String> order = List.of("a.html", "d/e.html", "index.html");
        List<String> numbers = List.of("2", "3", "1");
        for (int i = 0; i < 3; i++) {
            if (i < moves) {
                put(order.get(i), "new");
            } else {
                Files.writeString(staged.resolve(numbers.get(i)), "new");
            }
        }
    }
}
