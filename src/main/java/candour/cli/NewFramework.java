package candour.cli;

import candour.model.PartialDate;
import candour.read.Beginnings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code candour new framework ilacs-2030 --from 2030-01}. */
@CommandLine.Command(
        name = "framework",
        description = "Writes the file of a framework that the library has not, with every field.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class NewFramework implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(
            index = "0",
            paramLabel = "ID",
            description = "Its short name, which inspections name: small letters and the year from which it is used.")
    private String id;

    @CommandLine.Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            converter = NewInspection.Date.class,
            description = "From when it is used, as precisely as a source says: 2030, 2030-01 or 2030-01-15.")
    private PartialDate from;

    @CommandLine.Option(names = "--name", paramLabel = "TEXT", description = "Its whole name, as it is published.")
    private Optional<String> name = Optional.empty();

    @CommandLine.Mixin
    private ContentPlace content;

    @Override
    public Integer call() throws IOException {
        Path file = content.folder().resolve("frameworks").resolve(id + ".yaml");
        requireFree(file);
        FreshFiles files = new FreshFiles();
        files.add(
                file,
                "new/framework.yaml",
                Map.of(
                        "id",
                        id,
                        "from",
                        from.toString(),
                        "name",
                        name.map(FreshFiles::quoted).orElse("                 # as it is published")));
        files.write().forEach(one -> spec.commandLine().getOut().println(one));
        spec.commandLine()
                .getOut()
                .println(
                        "Now fill it in: candour check says what is still missing. Then candour new inspection knows it.");
        return ExitCode.PUBLISHED;
    }

    private void requireFree(Path file) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw wrong("A framework is called by small letters, digits and hyphens: ilacs-2018.");
        }
        if (Files.exists(file)) {
            throw wrong("There is a file " + file + " already.");
        }
        if (new Beginnings(content.folder()).frameworkIds().contains(id)) {
            throw wrong(
                    "The library has a framework \"" + id
                            + "\". A file of that name would take its place: give another name, or copy it if that is what you want.");
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
