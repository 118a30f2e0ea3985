package candour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whole folders as values, for tests that compare them. */
public final class Folders {

    private Folders() {}

    /** Every file of a folder by its path in it. */
    public static SortedMap<String, byte[]> read(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (Path path : list(folder)) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return files;
    }

    /** Every file of a folder and the folders in it. */
    public static List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The smallest sound content, reviewed two days ago, which is past in every time zone: after a year without a review no site is built. */
    public static void copyBase(Path to) {
        copy(Path.of("src/test/cases/base"), to);
        Path statement = to.resolve("accessibility.yaml");
        try {
            Files.writeString(
                    statement,
                    Files.readString(statement)
                            .replaceFirst(
                                    "(?m)^reviewed: .*$",
                                    "reviewed: " + LocalDate.now(ZoneOffset.UTC).minusDays(2)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.copy(from, to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static void copy(Path from, Path to) {
        try {
            for (var file : read(from).entrySet()) {
                Path target = to.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
