package candour.cli;

import candour.build.Build;
import candour.check.reading.Readings;
import candour.model.Archive;
import candour.problem.Checked;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code candour check}: says what is wrong with content, and writes nothing. */
@CommandLine.Command(
        name = "check",
        description = "Says everything that is wrong with the content, and writes nothing.",
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

    @Override
    public Integer call() {
        Report report =
                new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), options.format());
        Build build = options.build(false);
        Checked<Archive> checked = build.checked();
        if (reading) {
            checked.value().ifPresent(archive -> ReadingTable.print(Readings.of(archive), report.people()));
        }
        Checked<Build.Site> site = build.finish(checked);
        if (!report.tell(site)) {
            return ExitCode.CONTENT_WRONG;
        }
        report.checked(site.value().orElseThrow());
        return ExitCode.PUBLISHED;
    }
}
