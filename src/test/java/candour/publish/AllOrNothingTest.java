package candour.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candour.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that build a real site, and what is left of it when they are stopped. */
@DisabledOnOs(OS.WINDOWS)
class AllOrNothingTest {

    @TempDir
    Path scratch;

    private Path site;
    private Set<String> whole;

    @BeforeEach
    void buildOnce() throws Exception {
        site = scratch.resolve("site");
        assertEquals(0, build().waitFor());
        whole = Folders.read(site).keySet();
    }

    private Process build(String... before) throws IOException {
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
                "content",
                "--output",
                site.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("said-" + command.hashCode() + "-" + System.nanoTime() + ".txt")
                        .toFile())
                .start();
    }

    private String said() throws IOException {
        try (Stream<Path> files = Files.list(scratch)) {
            return files.filter(file -> file.getFileName().toString().startsWith("said"))
                    .map(file -> {
                        try {
                            return Files.readString(file, StandardCharsets.UTF_8);
                        } catch (IOException gone) {
                            return "";
                        }
                    })
                    .collect(Collectors.joining());
        }
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> entries = Files.list(scratch)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.startsWith(".site"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aBuildKilledAtAnyMomentLeavesTheOldSiteAndTheNextOneCleansUp() throws Exception {
        Random moments = new Random(2008);
        for (int i = 0; i < 12; i++) {
            Process build = build();
            build.waitFor(200 + moments.nextInt(1200), TimeUnit.MILLISECONDS);
            build.destroyForcibly().waitFor();
            assertEquals(whole, Folders.read(site).keySet(), "after kill " + i);
        }
        assertEquals(0, build().waitFor(), this::saidQuietly);
        assertEquals(List.of(), leftovers());
    }

    private String saidQuietly() {
        try {
            return said();
        } catch (IOException gone) {
            return "";
        }
    }

    @Test
    void ofTwoBuildsAtTheSameMomentEachEndsWithAWholeSiteOrSaysThatItWaits() throws Exception {
        for (int i = 0; i < 3; i++) {
            Process first = build();
            Process second = build();
            Set<Integer> ends = Set.of(0, 3);
            assertTrue(ends.contains(first.waitFor()) && ends.contains(second.waitFor()), this::saidQuietly);
            assertTrue(first.exitValue() == 0 || second.exitValue() == 0, this::saidQuietly);
            assertEquals(whole, Folders.read(site).keySet());
        }
        assertEquals(List.of(), leftovers());
    }

    @Test
    void aBuildThatWasKilledBetweenTheTwoMovesIsMended() throws Exception {
        Path aside = Files.createDirectory(scratch.resolve(".site-old-1"));
        Files.move(site, aside.resolve("site"));
        assertEquals(0, build().waitFor(), this::saidQuietly);
        assertEquals(whole, Folders.read(site).keySet());
        assertEquals(List.of(), leftovers());
    }

    /** The system lets no file grow beyond a few blocks, as on a full disk: writing fails in the middle. */
    @Test
    void whenNothingMoreCanBeWrittenTheOldSiteStaysAndOneSentenceSaysWhy() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Process build = build("/bin/sh", "-c", "ulimit -f 24; exec \"$0\" \"$@\"");
        assertEquals(3, build.waitFor(), this::saidQuietly);
        assertTrue(said().contains("candour: the machine failed: "), this::saidQuietly);
        assertEquals(whole, Folders.read(site).keySet());
        assertEquals(List.of(), leftovers());
    }
}
