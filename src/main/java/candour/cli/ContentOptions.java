package candour.cli;

import candour.build.Build;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine;

/** The options that every command about content has. */
final class ContentOptions {

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The content folder (default: ${DEFAULT-VALUE}).")
    private Path content;

    @CommandLine.Option(
            names = "--as-at",
            paramLabel = "DATE",
            description =
                    "Show only what was published by this day, for example 2009-12-31 (default: the day of the newest dated fact).")
    private Optional<LocalDate> asAt = Optional.empty();

    Path content() {
        return content;
    }

    Build build() {
        if (!Files.isDirectory(content)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no folder " + content + " to read.");
        }
        return new Build(content, asAt);
    }
}
