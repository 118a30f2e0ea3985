package candour.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a content file as they stand on the disk, for showing a mistake in its place. */
public final class Lines {

    private Lines() {}

    /** None where the file is no longer there, or is no text. */
    public static List<String> of(String file) {
        try {
            return Files.isRegularFile(Path.of(file)) ? Files.readAllLines(Path.of(file)) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
