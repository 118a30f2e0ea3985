package candour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.build.Build;
import candour.problem.Checked;
import candour.publish.SiteWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A case folder: {@code content} goes in, {@code expected} must come out. */
public record TestSite(Path folder) {

    private static final boolean OVERWRITE = Boolean.getBoolean("overwrite");

    public static TestSite of(Path folder) {
        return new TestSite(folder);
    }

    /** Builds the case and compares every byte; with {@code -Doverwrite=true} what came out becomes what is expected. */
    public void isAsExpected(Path scratch) throws IOException {
        Path built = build(folder.resolve("content"), scratch.resolve("site"));
        Path expected = folder.resolve("expected");
        if (OVERWRITE) {
            new SiteWriter(expected).write(Stream.empty(), written -> {});
            Folders.copy(built, expected);
        }
        assertSame(Folders.read(expected), Folders.read(built));
    }

    public static Path build(Path content, Path output) throws IOException {
        Checked<Build.Site> site = new Build(content, Optional.empty()).prepare();
        assertTrue(site.isSound(), () -> "The content must be sound: " + site.problems());
        Build.publish(site.value().orElseThrow(), new SiteWriter(output), written -> {});
        return output;
    }

    public static void assertSame(SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        assertEquals(expected.keySet(), actual.keySet(), "the files of the site");
        expected.forEach((path, bytes) -> {
            if (path.matches(".*\\.(html|css|csv|xml|txt|svg)")) {
                assertEquals(text(bytes), text(actual.get(path)), path);
            }
            assertArrayEquals(bytes, actual.get(path), path);
        });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static Path cases() {
        Path cases = Path.of("src/test/cases");
        assertTrue(Files.isDirectory(cases));
        return cases;
    }
}
