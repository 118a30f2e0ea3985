package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candour.cli.Processes.Ended;
import candour.cli.Processes.Started;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of its own, where Maven is a script that puts a finished program into its place. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String MAVEN = """
            #!/bin/sh
            echo compiled >>compilations
            [ ! -f slow ] || sleep 1
            mkdir -p target && cp ../program.jar target/candour.jar
            [ ! -f interrupted ] || { rm interrupted; kill -9 $PPID $$; }
            mkdir -p target/lib
            """;

    @TempDir
    Path scratch;

    private Path checkout;
    private Path launcher;
    private Path program;
    private Path archive;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = scratch.resolve("checkout");
        launcher = checkout.resolve("candour");
        program = checkout.resolve("target/candour.jar");
        archive = checkout.resolve("target/candour.jsa");
        for (String folder : List.of("src/main", "src/docs", "templates")) {
            Files.createDirectories(checkout.resolve(folder));
        }
        Files.createFile(checkout.resolve("pom.xml"));
        Files.createFile(checkout.resolve("src/docs/problems.md"));
        Files.copy(Path.of("candour"), launcher);
        script(launcher);
        script(Files.writeString(Files.createDirectory(scratch.resolve("bin")).resolve("mvn"), MAVEN));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "candour.cli.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
        try (OutputStream out = Files.newOutputStream(scratch.resolve("program.jar"))) {
            new JarOutputStream(out, manifest).close();
        }
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    private static void script(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Processes with(String... environment) {
        Map<String, String> all = new HashMap<>();
        all.put(
                "PATH",
                scratch.resolve("bin") + ":" + Path.of(System.getProperty("java.home"), "bin") + ":"
                        + System.getenv("PATH"));
        for (int i = 0; i < environment.length; i += 2) {
            all.put(environment[i], environment[i + 1]);
        }
        return new Processes(scratch, all);
    }

    private Ended version(String... environment) throws IOException, InterruptedException {
        return with(environment).run(List.of(launcher.toString(), "--version"));
    }

    private void assertRuns(Ended ended) {
        assertEquals(0, ended.with(), ended::said);
        assertTrue(ended.said().contains("candour in development"), ended::said);
    }

    private static void assertFails(Ended ended, String advice) {
        assertEquals(3, ended.with(), ended::said);
        assertTrue(ended.said().contains(advice), ended::said);
    }

    private long compilations() throws IOException {
        return Files.readAllLines(checkout.resolve("compilations")).size();
    }

    @Test
    void aCompilationThatWasInterruptedIsBegunAgain() throws Exception {
        Files.createFile(checkout.resolve("interrupted"));
        assertTrue(version().with() > 3, "killed");
        assertTrue(Files.exists(program));
        assertRuns(version());
        assertEquals(2, compilations());
        assertRuns(version());
        assertEquals(2, compilations(), "once it is whole, it is not compiled again");
        Files.write(program, new byte[10]);
        assertRuns(version());
        assertEquals(3, compilations(), "a program that was cut off is compiled again");
    }

    @Test
    void ofTwoFirstStartsOneWaitsForTheOther() throws Exception {
        assumeTrue(with().run(List.of("sh", "-c", "command -v flock")).with() == 0);
        Files.createFile(checkout.resolve("slow"));
        Started first = with().start(List.of(launcher.toString(), "--version"));
        Started second = with().start(List.of(launcher.toString(), "--version"));
        Ended one = first.end();
        Ended other = second.end();
        assertRuns(one);
        assertRuns(other);
        assertEquals(1, compilations());
        assertTrue((one.said() + other.said()).contains("This one waits for it."), one.said() + other.said());
    }

    @Test
    void anArchiveOfClassesThatWasCutOffIsMadeAnew() throws Exception {
        assertRuns(version("TMPDIR", "/nonexistent"));
        Files.deleteIfExists(archive);
        Files.writeString(archive, "cut off");
        assertRuns(version("TMPDIR", "/nonexistent"));
        assertFalse(Files.exists(archive) && Files.size(archive) == "cut off".length());
        assertEquals(1, compilations());
    }

    @Test
    void aCheckoutThatCannotBeWrittenOnlyIsSlower() throws Exception {
        assumeTrue(with().canMount());
        List<String> start = Processes.withReadOnly(checkout, List.of(launcher.toString(), "--version"));
        assertFails(with().run(start), "it has to be compiled, and");
        assertRuns(version());
        assertRuns(with().run(start));
        Files.deleteIfExists(archive);
        Files.writeString(archive, "of an older program");
        Files.delete(checkout.resolve("target/candour.compiled"));
        assertRuns(with().run(start));
    }

    @Test
    void aLinkFromElsewhereLeadsToTheCheckout() throws Exception {
        Path near = Files.createSymbolicLink(scratch.resolve("bin/near"), Path.of("../checkout/candour"));
        Path far = Files.createSymbolicLink(scratch.resolve("far"), near);
        assertRuns(with().run(List.of(far.toString(), "--version")));
    }

    @Test
    void whatIsMissingOrWrongIsNamedWithWhatToDo() throws Exception {
        assertFails(version("JAVA_HOME", "/nowhere"), "JAVA_HOME is /nowhere");
        Path few = Files.createDirectory(scratch.resolve("few"));
        for (String tool : List.of("dirname", "find", "head", "wc", "mkdir", "flock")) {
            script(Files.writeString(few.resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n"));
        }
        assertFails(version("PATH", few.toString()), "there is no Java. Install a JDK, 17 or newer");
        String java = Path.of(System.getProperty("java.home")).toString();
        assertFails(version("PATH", few.toString(), "JAVA_HOME", java), "there is no Maven");
        assertFails(version("CANDOUR_OPTIONS", "-XX:+NoSuchOption"), "Look at CANDOUR_OPTIONS");
        assertRuns(version("CANDOUR_OPTIONS", "-XX:+UseParallelGC -Xmx200m"));
        Path old = Files.createDirectories(scratch.resolve("old/bin")).resolve("java");
        script(Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15'\n"));
        assertFails(version("JAVA_HOME", scratch.resolve("old").toString()), "is too old");
    }

    /** The name is written by the shell, because this process may be in a place without umlauts itself. */
    @Test
    void umlautsInPathsAreReadWithoutALocale() throws Exception {
        Path base = Path.of("src/test/cases/base").toAbsolutePath();
        String script = "folder=$(printf 'B\\303\\274cher') && cp -r " + base
                + " \"$folder\" && exec \"$@\" --content \"$folder\"";
        List<String> check = Processes.shell("cd " + scratch + " && " + script, List.of(launcher.toString(), "check"));
        Ended ended = with("LC_ALL", "C", "LANG", "C").run(check);
        assertEquals(0, ended.with(), ended::said);
    }
}
