package candour.cli;

import candour.read.Beginnings;
import java.nio.file.Path;
import picocli.CommandLine;

/** {@code candour new}: writes what somebody begins with. Nothing that is there is ever written over. */
@CommandLine.Command(
        name = "new",
        description = "Writes the files of a new site or a new inspection. Nothing that is there is written over.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {NewSite.class, NewInspection.class, NewCommand.Themes.class},
        synopsisSubcommandLabel = "site | inspection | themes")
final class NewCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what is new: site, inspection or themes.");
    }

    /** {@code candour new themes}: lists the subjects that findings are about. */
    @CommandLine.Command(
            name = "themes",
            description = "Lists the themes that findings and recommendations can have.",
            mixinStandardHelpOptions = true,
            versionProvider = Main.Version.class)
    static final class Themes implements Runnable {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @CommandLine.Option(
                names = "--content",
                paramLabel = "DIR",
                defaultValue = "content",
                description = "The content folder (default: ${DEFAULT-VALUE}).")
        private Path content;

        @Override
        public void run() {
            new Beginnings(content)
                    .themes()
                    .values()
                    .forEach(theme -> spec.commandLine().getOut().println(theme.id() + ": " + theme.about()));
        }
    }
}
