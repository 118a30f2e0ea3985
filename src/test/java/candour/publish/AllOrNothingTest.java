package candour.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candour.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that build a real site, and what is left of it when they are stopped. */
@DisabledOnOs(OS.WINDOWS)
class AllOrNothingTest {

    @TempDir
    static Path scratch;

    private static Path site;
    private static Path changed;
    private static SortedMap<String, byte[]> old;
    private static SortedMap<String, byte[]> fresh;

    /** Two sites that differ in every page. */
    @BeforeAll
    static void buildTwoSites() throws Exception {
        changed = scratch.resolve("changed");
        Folders.copy(Path.of("content"), changed);
        Path title = changed.resolve("site.yaml");
        Files.writeString(title, Files.readString(title).replaceFirst("(?m)^title: .*", "title: Another name"));
        site = scratch.resolve("site");
        assertEquals(0, build(changed).waitFor(), AllOrNothingTest::said);
        fresh = Folders.read(site);
        assertEquals(0, build().waitFor(), AllOrNothingTest::said);
        old = Folders.read(site);
    }

    @BeforeEach
    void putTheOldSiteBack() throws IOException {
        for (var file : old.entrySet()) {
            Files.write(site.resolve(file.getKey()), file.getValue());
        }
    }

    private static Process build(String... before) throws IOException {
        return build(Path.of("content"), before);
    }

    private static Process build(Path content, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "candour.cli.Main",
                "build",
                "--content",
                content.toString(),
                "--output",
                site.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        scratch.resolve("said-" + System.nanoTime() + ".txt").toFile())
                .start();
    }

    private static String said() {
        try (Stream<Path> files = Files.list(scratch)) {
            return files.filter(file -> file.getFileName().toString().startsWith("said"))
                    .map(file -> new String(read(file), StandardCharsets.UTF_8))
                    .collect(Collectors.joining());
        } catch (IOException gone) {
            return "";
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    private static void assertNothingIsLeft() {
        assertFalse(Files.exists(site.resolve(".candour-new")), AllOrNothingTest::said);
    }

    private static void assertSame(SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual, String when) {
        assertEquals(expected.keySet(), actual.keySet(), when);
        expected.forEach((path, bytes) -> assertArrayEquals(bytes, actual.get(path), path + " " + when));
    }

    /** What the public sees: the site without what is staged in it, which nobody else can open. */
    private SortedMap<String, byte[]> published() {
        SortedMap<String, byte[]> files = Folders.read(site);
        files.keySet().removeIf(path -> path.startsWith(".candour-new/"));
        return files;
    }

    @Test
    void aBuildKilledAtAnyMomentLeavesTheOldSiteAndTheNextOneCleansUp() throws Exception {
        Random moments = new Random(2008);
        for (int i = 0; i < 10; i++) {
            Process build = build(changed);
            build.waitFor(200 + moments.nextInt(1200), TimeUnit.MILLISECONDS);
            build.destroyForcibly().waitFor();
            whole("after kill " + i);
        }
        assertEquals(0, build().waitFor(), AllOrNothingTest::said);
        assertSame(old, published(), "in the end");
        assertNothingIsLeft();
    }

    /** The folder is filled in some thousandths of a second; so the kill waits for the plan that is stamped before it begins. */
    @Test
    void aBuildKilledWhileItFillsTheFolderIsCarriedOn() throws Exception {
        int halfway = 0;
        for (int i = 0; i < 6; i++) {
            Process build = build(changed);
            while (build.isAlive() && !Files.exists(site.resolve(".candour-new/plan"))) {
                Thread.onSpinWait();
            }
            build.destroyForcibly().waitFor();
            halfway += Files.exists(site.resolve(".candour-new/plan")) ? 1 : 0;
            whole("after kill " + i);
        }
        assertTrue(halfway > 0, "at least one was killed in the middle");
        assertNothingIsLeft();
    }

    /** All is old or all is new, once the next build has begun; and at no moment is a page missing or cut off. */
    private void whole(String when) throws Exception {
        published()
                .forEach((path, bytes) -> assertTrue(
                        Arrays.equals(bytes, old.get(path)) || Arrays.equals(bytes, fresh.get(path)),
                        path + " " + when));
        assertTrue(published().keySet().containsAll(old.keySet()), when);
        boolean begun = Files.exists(site.resolve(".candour-new/plan"));
        new SiteWriter(site).mend();
        boolean isNew =
                begun || Arrays.equals(fresh.get("index.html"), published().get("index.html"));
        assertSame(isNew ? fresh : old, published(), when);
        if (isNew) {
            putTheOldSiteBack();
        }
    }

    @Test
    void ofTwoBuildsAtTheSameMomentOneWaitsForTheOther() throws Exception {
        for (int i = 0; i < 2; i++) {
            Process first = build();
            Process second = build();
            assertEquals(0, first.waitFor(), AllOrNothingTest::said);
            assertEquals(0, second.waitFor(), AllOrNothingTest::said);
            assertSame(old, published(), "after pair " + i);
        }
        assertTrue(said().contains("Another build is writing this site."), AllOrNothingTest::said);
        assertNothingIsLeft();
    }

    /** The system lets no file grow beyond a few blocks, as on a full disk: writing fails in the middle. */
    @Test
    void whenNothingMoreCanBeWrittenTheOldSiteStaysAndOneSentenceSaysWhy() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Process build = build(changed, "/bin/sh", "-c", "ulimit -f 24; exec \"$0\" \"$@\"");
        assertEquals(3, build.waitFor(), AllOrNothingTest::said);
        assertTrue(said().contains("candour: the machine failed: "), AllOrNothingTest::said);
        assertSame(old, published(), "after it failed");
        assertNothingIsLeft();
    }
}
