package candour.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import candour.render.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

    @TempDir
    Path scratch;

    @Test
    void theNewSiteTakesTheWholePlaceOfTheOldOne() throws IOException {
        Path site = scratch.resolve("site");
        writer(site).write(Stream.of(file("old.html")), written -> {}, () -> {});
        writer(site).write(Stream.of(file("a/new.html")), written -> {}, () -> {});
        assertEquals(Set.of("a/new.html"), Folders.read(site).keySet());
        assertNothingElseIsLeft();
    }

    @Test
    void aFileThatFailsLeavesTheOldSiteAsItWas() throws IOException {
        Path site = scratch.resolve("site");
        writer(site).write(Stream.of(file("old.html")), written -> {}, () -> {});
        Output broken = new Output("broken.html", out -> {
            throw new IOException("the disk is full");
        });
        IOException failed = assertThrows(
                IOException.class,
                () -> writer(site).write(Stream.of(file("new.html"), broken), written -> {}, () -> {}));
        assertEquals("the disk is full", failed.getMessage());
        assertEquals(Set.of("old.html"), Folders.read(site).keySet());
        assertNothingElseIsLeft();
    }

    @Test
    void onlyWhatCandourWroteMayBeReplaced() throws IOException {
        Path site = scratch.resolve("site");
        assertTrue(writer(site).mayReplace(), "a folder that is not there");
        Files.createDirectory(site);
        assertTrue(writer(site).mayReplace(), "an empty folder");
        Files.writeString(site.resolve("index.html"), "<meta name=\"generator\" content=\"Candour\">");
        assertTrue(writer(site).mayReplace(), "a site of Candour's");
        Files.writeString(site.resolve("index.html"), "somebody's homepage");
        assertFalse(writer(site).mayReplace(), "somebody else's site");
    }

    private static SiteWriter writer(Path site) {
        return new SiteWriter(site);
    }

    private static Output file(String path) {
        return new Output(path, out -> out.write(1));
    }

    private void assertNothingElseIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(scratch)) {
            assertEquals(1, left.count(), "staging folders must be gone");
        }
    }
}
