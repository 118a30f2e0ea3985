package candour.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candour.Folders;
import candour.cli.Processes.Ended;
import candour.cli.Processes.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Machines as they are: other languages, other clocks, closed folders, full disks. */
@DisabledOnOs(OS.WINDOWS)
class EnvironmentTest {

    @TempDir
    Path scratch;

    private Processes processes;
    private Path content;
    private Path site;

    @BeforeEach
    void copyContent() {
        processes = new Processes(scratch, Map.of());
        content = scratch.resolve("content");
        site = scratch.resolve("site");
        Folders.copyBase(content);
    }

    private List<String> build(String... options) {
        return buildTo(site, options);
    }

    private List<String> buildTo(Path output, String... options) {
        return Processes.candour(
                List.of(options), "build", "--content", content.toString(), "--output", output.toString());
    }

    private static final List<List<String>> PLACES = List.of(
            List.of("-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=UTC"),
            List.of(
                    "-Duser.language=th",
                    "-Duser.country=TH",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Dfile.encoding=ISO-8859-1",
                    "-XX:ActiveProcessorCount=1"),
            List.of("-Duser.language=ja", "-Duser.country=JP", "-Duser.variant=JP", "-XX:ActiveProcessorCount=3"),
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=America/Los_Angeles"),
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=UTF-16"));

    @Test
    void theSameContentGivesTheSameBytesEverywhere() throws Exception {
        List<Started> started = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            started.add(processes.start(
                    buildTo(scratch.resolve("site-" + i), PLACES.get(i).toArray(String[]::new))));
        }
        for (Started one : started) {
            Ended ended = one.end();
            assertEquals(0, ended.with(), ended::said);
        }
        SortedMap<String, byte[]> first = Folders.read(scratch.resolve("site-0"));
        for (int i = 1; i < PLACES.size(); i++) {
            SortedMap<String, byte[]> other = Folders.read(scratch.resolve("site-" + i));
            String where = PLACES.get(i).toString();
            assertEquals(first.keySet(), other.keySet(), where);
            first.forEach((path, bytes) -> assertArrayEquals(bytes, other.get(path), path + " " + where));
        }
    }

    @Test
    void whatAWebServerHasToReadItCanReadWhateverTheMask() throws Exception {
        Path deep = scratch.resolve("var/www/site");
        Ended ended = processes.run(Processes.shell("umask 077 && exec \"$@\"", buildTo(deep)));
        assertEquals(0, ended.with(), ended::said);
        assertEquals(Set.of(), closed(scratch.resolve("var")));
        Files.setPosixFilePermissions(deep.resolve("index.html"), PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(deep.resolve("anytown"), PosixFilePermissions.fromString("rwx------"));
        assertEquals(0, processes.run(buildTo(deep)).with());
        assertEquals(Set.of(), closed(deep), "after a build that had nothing to replace");
    }

    private static Set<Path> closed(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return Set.copyOf(all.filter(EnvironmentTest::isClosed).toList());
        }
    }

    private static boolean isClosed(Path path) {
        try {
            Set<PosixFilePermission> has = Files.getPosixFilePermissions(path);
            return !has.contains(PosixFilePermission.OTHERS_READ)
                    || Files.isDirectory(path) && !has.contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException gone) {
            return true;
        }
    }

    @Test
    void outputThatCannotBeWrittenIsNoSuccess() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        List<String> check = Processes.candour(List.of(), "check", "--format", "json", "--content", content.toString());
        Ended ended = processes.run(Processes.shell("exec \"$@\" >/dev/full", check));
        assertEquals(3, ended.with(), ended::said);
        assertTrue(ended.said().contains("not all that it had to say could be written"), ended::said);
    }

    @Test
    void withTooLittleMemoryItSaysHowToGiveItMore() throws Exception {
        String terms = IntStream.range(0, 25_000)
                .mapToObj("word%1$d: {term: Word %1$d, adult: A word., young: A word.}\n"::formatted)
                .collect(Collectors.joining());
        Files.writeString(content.resolve("glossary.yaml"), terms, StandardOpenOption.APPEND);
        Ended ended = processes.run(build("-Xmx24m"));
        assertEquals(3, ended.with(), ended::said);
        assertTrue(ended.said().contains("CANDOUR_OPTIONS=-Xmx"), ended::said);
        assertFalse(Files.exists(site.resolve("index.html")));
    }

    @Test
    void aVolumeOfAContainerIsFilled() throws Exception {
        assumeTrue(processes.canMount());
        Files.createDirectory(site);
        String mount = "mount -t tmpfs none " + site + " && \"$@\" && \"$@\" && test -f " + site + "/index.html";
        List<String> command = new ArrayList<>(List.of("unshare", "--mount"));
        command.addAll(Processes.shell(mount, build()));
        Ended ended = processes.run(command);
        assertEquals(0, ended.with(), ended::said);
    }

    @Test
    void aFolderThatCannotBeWrittenStopsTheBuildBeforeAnythingIsReplaced() throws Exception {
        assumeTrue(processes.canMount());
        assertEquals(0, processes.run(build()).with());
        SortedMap<String, byte[]> before = Folders.read(site);
        Path title = content.resolve("site.yaml");
        Files.writeString(title, Files.readString(title).replaceFirst("(?m)^title: .*", "title: Another name"));
        Path closed = site.resolve("anytown");
        Ended ended = processes.run(Processes.withReadOnly(closed, build()));
        assertEquals(3, ended.with(), ended::said);
        assertTrue(
                ended.said().contains(closed.toString())
                        && ended.said().contains(" may not be read or written. Find out who owns it"),
                ended::said);
        assertTrue(ended.said().contains("The old site is as it was."), ended::said);
        before.forEach(
                (path, bytes) -> assertArrayEquals(bytes, Folders.read(site).get(path), path));
        assertEquals(0, processes.run(build()).with(), "once it can be written");
    }

    @Test
    void whatCannotBeRemovedIsToldAndRemovedLater() throws Exception {
        assumeTrue(processes.canMount());
        Path added = Files.createDirectories(content.resolve("static/attic")).resolve("plan.txt");
        Files.writeString(added, "a plan");
        assertEquals(0, processes.run(build()).with());
        Files.delete(added);
        Ended ended = processes.run(Processes.withReadOnly(site.resolve("attic"), build()));
        assertEquals(0, ended.with(), ended::said);
        assertTrue(ended.said().contains("attic/plan.txt is no longer part of this site"), ended::said);
        assertTrue(Files.exists(site.resolve("attic/plan.txt")));
        assertEquals(0, processes.run(build()).with());
        assertFalse(Files.exists(site.resolve("attic")));
    }
}
