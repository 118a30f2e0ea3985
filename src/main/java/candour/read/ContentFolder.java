package candour.read;

import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content on disk. Names come back in order, so that the order in which a disk lists them never matters. Dotfiles,
 * and other things that editors and operating systems leave behind are not content.
 */
final class ContentFolder {

    /** How a folder's entries are found, in any order. Tests list them in a shuffled one. */
    interface Listing {
        Stream<Path> of(Path folder) throws IOException;
    }

    private static final Pattern LEFTOVER =
            Pattern.compile("\\..*|~\\$.*|.*~|Thumbs\\.db|desktop\\.ini", Pattern.CASE_INSENSITIVE);

    /** No file that people write is larger. */
    private static final int LARGEST = 2_000_000;

    private final Path content;
    private final Listing listing;
    private @Nullable Path root;

    ContentFolder(Path content, Listing listing) {
        this.content = content;
        this.listing = listing;
    }

    /** The path as the author would type it; what comes with the program has none that they could. */
    static String shown(Path file) {
        String path = file.toString().replace('\\', '/');
        int library = path.indexOf(Library.HOME);
        return library < 0 ? path : path.substring(library + 1);
    }

    List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = listing.of(folder)) {
            return entries.filter(entry ->
                            !LEFTOVER.matcher(entry.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The fields of a YAML file that must be there; otherwise problems. */
    Optional<Fields> yaml(Path file, Problems problems) {
        return text(file, problems)
                .flatMap(text -> YamlReader.read(shown(file), text, problems))
                .map(mapping -> new Fields(mapping, problems));
    }

    /** A file's text without a byte order mark, or a problem. */
    Optional<String> text(Path file, Problems problems) {
        return bytes(file, LARGEST, problems).flatMap(bytes -> Characters.text(shown(file), bytes, problems));
    }

    /** A file's bytes, or a problem: it is too large, cannot be read, or is not in the content folder at all. */
    Optional<byte[]> bytes(Path file, int most, Problems problems) {
        try {
            if (!isInside(file, problems)) {
                return Optional.empty();
            }
            if (Files.size(file) > most) {
                problems.add(
                        Code.FILE_TOO_LARGE,
                        Position.startOf(shown(file)),
                        "This file is larger than " + most / 1000 + " kB.",
                        "Something is in it that does not belong there.");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException failed) {
            unreadable(file, problems);
            return Optional.empty();
        }
    }

    /** Whether a file that is there is in the content folder; if not, that is a problem. */
    boolean isInside(Path file, Problems problems) {
        try {
            boolean isInside = file.toRealPath().startsWith(root());
            if (!isInside) {
                outside(file, problems);
            }
            return isInside;
        } catch (IOException closed) {
            unreadable(file, problems);
            return false;
        }
    }

    private Path root() throws IOException {
        Path known = root;
        if (known == null) {
            known = content.toRealPath();
            root = known;
        }
        return known;
    }

    private static void outside(Path file, Problems problems) {
        problems.add(
                Code.FILE_OUTSIDE,
                Position.startOf(shown(file)),
                "This is a link to a file that is not in the content folder.",
                "Put the file itself here.");
    }

    private static void unreadable(Path file, Problems problems) {
        problems.add(
                Code.FILE_UNREADABLE,
                Position.startOf(shown(file)),
                "\"" + file.getFileName() + "\" cannot be read.",
                "Make sure that you may read it, and that its disk is there.");
    }

    /** Reports everything in a folder that nothing reads, so that a misspelt name is never passed over in silence. */
    void refuseOthers(Path folder, List<String> expected, Problems problems) {
        for (Path entry : entries(folder)) {
            String name = entry.getFileName().toString();
            if (!expected.contains(name)) {
                unexpected(
                        entry,
                        "Here can be: " + String.join(", ", expected) + "." + Spelling.didYouMean(name, expected),
                        problems);
            }
        }
    }

    void unexpected(Path entry, String hint, Problems problems) {
        problems.add(
                Code.FILE_UNEXPECTED,
                Position.startOf(shown(entry)),
                "Candour does not know \"" + entry.getFileName() + "\" here, and would leave it out.",
                hint);
    }

    /** Whether a file is there; if not, that is a problem. */
    boolean require(Path file, Problems problems) {
        boolean isThere = Files.isRegularFile(file);
        if (!isThere) {
            missing(file, problems);
        }
        return isThere;
    }

    /** Reports a folder that is not there or holds nothing. */
    void requireFolder(Path folder, Problems problems) {
        if (entries(folder).isEmpty()) {
            missing(folder, problems);
        }
    }

    private static void missing(Path file, Problems problems) {
        problems.add(
                Code.FILE_MISSING,
                Position.startOf(shown(file)),
                "\"" + file.getFileName() + "\" is missing or empty.",
                "Add it: src/docs/content.md says what it holds.");
    }
}
