package candour.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder for a tool that can only work in one: it is among the temporary files, and gone when the tool has ended. */
public final class Scratch {

    private Scratch() {}

    /** All files that the tool left in its folder, by their paths in it, with forward slashes. */
    public static Map<String, byte[]> filled(Consumer<Path> tool) {
        try {
            Path folder = Files.createTempDirectory("candour-");
            try {
                tool.accept(folder);
                return files(folder);
            } finally {
                remove(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : all(folder)) {
            if (Files.isRegularFile(file)) {
                files.put(ContentFolder.shown(folder.relativize(file)), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void remove(Path folder) throws IOException {
        for (Path one : all(folder)) {
            Files.delete(one);
        }
    }

    /** What a folder holds stands before it. */
    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
