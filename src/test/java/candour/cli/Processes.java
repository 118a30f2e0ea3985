package candour.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Real processes, what they say and what they end with. */
record Processes(Path folder, Map<String, String> environment) {

    /** @param said on both streams */
    record Ended(int with, String said) {}

    /** One that has been started. */
    record Started(Process process, Path said) {

        Ended end() throws IOException, InterruptedException {
            int with = process.waitFor();
            return new Ended(with, Files.readString(said, StandardCharsets.ISO_8859_1));
        }
    }

    /** Candour without its launcher, in a machine with these options. */
    static List<String> candour(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add("candour.cli.Main");
        command.addAll(List.of(arguments));
        return command;
    }

    Started start(List<String> command) throws IOException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeAll(List.of("CANDOUR_OPTIONS", "JAVA_HOME", "LC_CTYPE", "TMPDIR"));
        builder.environment().putAll(environment);
        return new Started(builder.start(), said);
    }

    Ended run(List<String> command) throws IOException, InterruptedException {
        return start(command).end();
    }

    /** A script of the shell in front of a command: the command is what {@code "$@"} stands for. */
    static List<String> shell(String script, List<String> command) {
        List<String> all = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        all.addAll(command);
        return all;
    }

    /** A folder in which nothing can be written while the command runs, not even by the system's own user. */
    static List<String> withReadOnly(Path folder, List<String> command) {
        List<String> all = new ArrayList<>(List.of("unshare", "--mount"));
        all.addAll(shell(
                "mount --bind '" + folder + "' '" + folder + "' && mount -o remount,ro,bind '" + folder
                        + "' && exec \"$@\"",
                command));
        return all;
    }

    /** Whether this user may mount; where not, what needs it cannot be tried. */
    boolean canMount() throws IOException, InterruptedException {
        return Files.isExecutable(Path.of("/usr/bin/unshare"))
                && run(List.of("unshare", "--mount", "true")).with() == 0;
    }
}
