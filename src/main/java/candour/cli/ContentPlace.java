package candour.cli;

import java.nio.file.Path;
import picocli.CommandLine;

/** Which content folder is meant. */
final class ContentPlace {

    @CommandLine.Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The content folder (default: ${DEFAULT-VALUE}).")
    private Path folder;

    Path folder() {
        return folder;
    }
}
