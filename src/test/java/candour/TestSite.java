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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A case folder: {@code content} goes in, {@code expected} must come out. */
public record TestSite(Path folder) {

    /** The day on which tests look at promises. */
    static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    static final boolean OVERWRITE = Boolean.getBoolean("overwrite");

    public static TestSite of(Path folder) {
        return new TestSite(folder);
    }

    /** Two towns under the real frameworks: what was found, asked and promised in them never changes. */
    public static TestSite twoTowns() {
        return of(cases().resolve("sound/two-towns"));
    }

    /** Builds the case and compares every byte; with {@code -Doverwrite=true} what came out becomes what is expected. */
    public void isAsExpected(Path scratch) throws IOException {
        Path built = build(content(scratch), scratch.resolve("site"));
        keepOnly(built);
        Path expected = folder.resolve("expected");
        if (OVERWRITE) {
            for (Path file : Folders.list(expected)) {
                Files.delete(file);
            }
            Folders.copy(built, expected);
        }
        assertSame(Folders.read(expected), Folders.read(built));
    }

    /** What goes in, whole, in a folder of its own. */
    public Path content(Path scratch) {
        Path content = scratch.resolve("content");
        Folders.copy(folder.resolve("content"), content);
        if (!Files.exists(content.resolve("frameworks"))) {
            share(content);
        }
        return content;
    }

    /** A case without frameworks of its own is about the real ones; what a publisher says of itself is never that of the real one. */
    static void share(Path content) {
        List.of("site.yaml", "accessibility.yaml", "glossary.yaml")
                .forEach(file -> Folders.copyFile(cases().resolve("base").resolve(file), content.resolve(file)));
    }

    /** A case may say in {@code only.txt} which files it is about. */
    private void keepOnly(Path built) throws IOException {
        Path only = folder.resolve("only.txt");
        if (Files.exists(only)) {
            List<String> kept = Files.readAllLines(only);
            for (Path file : Folders.list(built)) {
                if (!kept.contains(built.relativize(file).toString().replace('\\', '/'))) {
                    Files.delete(file);
                }
            }
        }
    }

    public static Path build(Path content, Path output) throws IOException {
        return publish(prepare(content, false), output);
    }

    public static Build.Site prepare(Path content, boolean withComponents) {
        Checked<Build.Site> site = new Build(content, Optional.empty(), TODAY, withComponents).prepare();
        assertTrue(site.isSound(), () -> "The content must be sound: " + site.problems());
        return site.value().orElseThrow();
    }

    public static Path publish(Build.Site site, Path output) throws IOException {
        Build.publish(site, new SiteWriter(output), written -> {});
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
