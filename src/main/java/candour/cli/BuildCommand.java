package candour.cli;

import candour.build.Build;
import candour.problem.Checked;
import candour.publish.SiteWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code candour build}: content becomes a site, or a list of everything that is wrong. */
@CommandLine.Command(
        name = "build",
        description =
                "Writes the site, or says everything that is wrong with the content and leaves the old site as it was.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class BuildCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Mixin
    private ContentOptions options;

    @CommandLine.Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "The folder to write (default: ${DEFAULT-VALUE}). It is replaced as a whole.")
    private Path output;

    @CommandLine.Option(
            names = "--with-components",
            description =
                    "Also write /components/: every component with its states, for those who change how pages look.")
    private boolean withComponents;

    @Override
    public Integer call() throws IOException {
        Report report =
                new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), options.format());
        Build build = options.build(withComponents);
        SiteWriter writer = writer();
        Checked<Build.Site> site = build.prepare();
        if (!report.isSound(site)) {
            return ExitCode.CONTENT_WRONG;
        }
        Build.Site sound = site.value().orElseThrow();
        Build.publish(sound, writer, report.progress(sound.pages().size()));
        report.published(sound);
        return ExitCode.PUBLISHED;
    }

    /** Refuses a folder that holds anything but a site of Candour's: it would be lost. */
    private SiteWriter writer() throws IOException {
        Path content = options.content().toAbsolutePath().normalize();
        Path target = output.toAbsolutePath().normalize();
        SiteWriter writer = new SiteWriter(output);
        if (target.getParent() == null || target.startsWith(content) || content.startsWith(target)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "The site cannot be written to " + output + ": content is there.");
        }
        if (!writer.mayReplace()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    output + " holds something that Candour did not write. Name another folder, or empty this one.");
        }
        return writer;
    }
}
