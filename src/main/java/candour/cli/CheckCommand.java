package candour.cli;

import candour.build.Build;
import candour.check.reading.Readings;
import candour.check.written.CopyRules;
import candour.model.Archive;
import candour.problem.Checked;
import candour.read.Library;
import candour.read.StoredTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code candour check}: says what is wrong with content, and writes nothing. */
@CommandLine.Command(
        name = "check",
        description = "Says everything that is wrong with the content, and writes no page.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class CheckCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Mixin
    private ContentOptions options;

    @CommandLine.Option(
            names = "--reading",
            description = "Prints how hard each children's version and each summary is to read.")
    private boolean reading;

    @CommandLine.Option(
            names = "--against",
            paramLabel = "DIR",
            description =
                    "Says too where eight words in a row stand in a source as well: texts (.txt, .md) in this folder and below it.")
    private Optional<Path> against = Optional.empty();

    @CommandLine.Option(
            names = "--schemas",
            paramLabel = "DIR",
            description = "Writes schemas for editors into this folder, with the ids that this content can name.")
    private Optional<Path> schemas = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (schemas.isPresent()) {
            write(schemas.get());
        }
        Report report =
                new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), options.format());
        Build build = options.build(false);
        Checked<Archive> checked = build.checked();
        if (against.isPresent()) {
            checked = withCopied(checked, against.get(), report);
        }
        if (reading) {
            checked.value().ifPresent(archive -> ReadingTable.print(Readings.of(archive), report.people()));
        }
        Checked<Build.Site> site = build.finish(checked);
        if (!report.tell(site)) {
            return ExitCode.CONTENT_WRONG;
        }
        report.replaced(Library.replaced(options.content()));
        report.checked(site.value().orElseThrow(), site.problems().size());
        return ExitCode.PUBLISHED;
    }

    /** Those of before are written over: nobody writes them by hand. */
    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> schema : Schemas.of(options.content()).entrySet()) {
            Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
        }
    }

    private Checked<Archive> withCopied(Checked<Archive> checked, Path sources, Report report) throws IOException {
        if (!Files.isDirectory(sources)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "There is no folder " + sources.toAbsolutePath() + " with texts of sources.");
        }
        if (checked.value().isEmpty()) {
            return checked;
        }
        CopyRules rules = new CopyRules(checked.value().get());
        int texts = StoredTexts.read(sources, rules::look);
        if (texts == 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "There is no text in " + sources.toAbsolutePath()
                            + ": files that end in .txt or .md are looked at.");
        }
        report.compared(texts);
        return checked.check(archive -> rules.problems());
    }
}
