package candour.cli;

import candour.build.Build;
import candour.problem.Checked;
import candour.publish.AnotherBuild;
import candour.publish.NotOurs;
import candour.publish.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            description =
                    "The folder to write to (default: ${DEFAULT-VALUE}). What Candour did not put there stays as it is.")
    private Path output;

    @CommandLine.Option(
            names = "--with-components",
            description =
                    "Also write /components/: every component with its states, for those who change how pages look.")
    private boolean withComponents;

    @Override
    public Integer call() throws IOException {
        try {
            return publish();
        } catch (AnotherBuild first) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "Another build is writing this site. This one waits for it to end, and then begins again.");
            new SiteWriter(output).await();
            return call();
        } catch (NotOurs taken) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    output + " holds what Candour did not put there and would write over: " + taken.getMessage()
                            + ". Take it away, or name another folder.");
        }
    }

    private int publish() throws IOException {
        Report report =
                new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), options.format());
        Build build = options.build(withComponents);
        SiteWriter writer = writer();
        Checked<Build.Site> site = build.prepare();
        if (!report.tellBeforeWriting(site)) {
            return ExitCode.CONTENT_WRONG;
        }
        Build.Site sound = site.value().orElseThrow();
        List<String> left =
                Build.publish(sound, writer, report.progress(sound.pages().size()));
        report.published(sound, left);
        return ExitCode.PUBLISHED;
    }

    /** Refuses a folder where it and the content would be in one another's way. */
    private SiteWriter writer() throws IOException {
        Path content = real(options.content());
        Path target = real(output);
        if (target.getParent() == null || target.startsWith(content) || content.startsWith(target)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "The site cannot be written to " + output + ": content is there.");
        }
        SiteWriter writer = new SiteWriter(output);
        writer.mend();
        return writer;
    }

    /** Through links as far as it is there: a link beside the content can lead into it. */
    private static Path real(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        if (whole.getParent() == null || Files.exists(whole)) {
            return whole.toRealPath();
        }
        return real(whole.getParent()).resolve(whole.getFileName());
    }
}
