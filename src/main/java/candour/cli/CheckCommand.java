package candour.cli;

import candour.build.Build;
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

    @Override
    public Integer call() {
        Report report =
                new Report(spec.commandLine().getOut(), spec.commandLine().getErr());
        Checked<Build.Site> site = options.build().prepare();
        if (!report.isSound(site)) {
            return ExitCode.CONTENT_WRONG;
        }
        report.checked(site.value().orElseThrow());
        return ExitCode.PUBLISHED;
    }
}
