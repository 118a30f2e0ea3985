package candour.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import candour.Folders;
import candour.render.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An output folder that a test fills, and what is in it then. */
abstract class InOutputFolder {

    @TempDir
    Path scratch;

    Path site;

    @BeforeEach
    void name() {
        site = scratch.resolve("site");
    }

    SiteWriter writer() {
        return new SiteWriter(site);
    }

    void write(String... files) throws IOException {
        assertEquals(List.of(), writer().write(Stream.of(files).map(InOutputFolder::file), written -> {}, () -> {}));
    }

    static Output file(String pathAndText) {
        String[] parts = pathAndText.split(" ");
        return new Output(parts[0], out -> out.write(parts[1].getBytes(StandardCharsets.UTF_8)));
    }

    void put(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Without the list. */
    Map<String, String> published() {
        Map<String, String> texts = new TreeMap<>();
        Folders.read(site).forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        texts.remove(".candour");
        return texts;
    }

    void assertNothingElseIsLeft() throws IOException {
        try (Stream<Path> beside = Files.list(scratch)) {
            assertEquals(Set.of(site), Set.copyOf(beside.toList()));
        }
        assertFalse(Files.exists(site.resolve(".candour-new")));
    }
}
