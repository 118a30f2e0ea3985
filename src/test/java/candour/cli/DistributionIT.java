package candour.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed out, unpacked where somebody put it and run by those who have Java and nothing else. */
class DistributionIT {

    @TempDir
    Path scratch;

    private Path unpacked() throws IOException {
        return Unpacked.in(scratch.resolve("für alle"));
    }

    private Processes.Ended run(List<String> command) throws IOException, InterruptedException {
        return new Processes(scratch, Map.of("JAVA_HOME", System.getProperty("java.home"))).run(command);
    }

    /** The same bytes as the site of the sources, from a folder that nobody may write to, where the system lets a test make one. */
    @Test
    void theProgramWithoutMavenMakesTheSameSite() throws Exception {
        Path home = unpacked();
        Path site = scratch.resolve("site");
        List<String> build = List.of(
                "sh", home.resolve("candour").toString(), "build", "--content", "content", "--output", site.toString());
        boolean canMount = new Processes(scratch, Map.of()).canMount();
        Processes.Ended ended = run(canMount ? Processes.withReadOnly(home, build) : build);
        assertEquals(0, ended.with(), ended.said());
        SortedMap<String, byte[]> made = Folders.read(site);
        SortedMap<String, byte[]> committed = Folders.read(Path.of("site"));
        assertEquals(committed.keySet(), made.keySet());
        made.forEach((path, bytes) -> assertArrayEquals(committed.get(path), bytes, path));
    }

    /** One file is enough, and a site that has only what is its own. */
    @Test
    void oneFileRunsAlone() throws Exception {
        Path begun = scratch.resolve("begun");
        Files.copy(Path.of("target/alone/candour.jar"), scratch.resolve("c.jar"));
        Processes.Ended ended = alone(
                "new",
                "site",
                begun.toString(),
                "--council=Walsall",
                "--address=https://a.example",
                "--contact=a@b.example");
        assertEquals(0, ended.with(), ended.said());
        ended = alone("build", "--content=" + begun.resolve("content"), "--output=" + scratch.resolve("walsall"));
        assertEquals(0, ended.with(), ended.said());
        assertTrue(alone("--version").said().matches("candour \\d+\\.\\d+\\.\\d+\\R"));
    }

    private Processes.Ended alone(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                scratch.resolve("c.jar").toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    @Test
    void licencesOfWhatIsInItAreInIt() throws Exception {
        Path home = unpacked();
        String notices = Files.readString(home.resolve("THIRD-PARTY.txt"));
        assertTrue(notices.contains("jsoup") && notices.contains("flexmark"), notices);
        assertTrue(Files.readString(home.resolve("LICENSE")).contains("Apache License"));
        assertTrue(Files.readString(home.resolve("candour.cmd")).contains("\r\n"));
    }
}
