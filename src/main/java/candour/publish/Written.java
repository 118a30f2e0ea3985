package candour.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of what Candour wrote into a folder, kept in that folder so that it goes wherever the site goes. What is in the list
 * may be replaced and removed; everything else there is somebody else's.
 *
 * @param paths within the folder, with forward slashes
 * @param isOfBefore whether the site is by a version that kept no list: then what has the name of one of its files is one
 */
record Written(Set<String> paths, boolean isOfBefore) {

    static final String FILE = ".candour";
    private static final String FIRST =
            "# Candour wrote these files. It replaces and removes them, and nothing else in this folder.";
    private static final String MARK = "<meta name=\"generator\" content=\"Candour\">";

    static Written in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new Written(Set.of(), isMarked(folder.resolve("index.html")));
        }
        List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        if (lines.isEmpty() || !lines.get(0).equals(FIRST)) {
            throw new NotOurs(List.of(FILE));
        }
        Set<String> paths = new HashSet<>(lines.subList(1, lines.size()));
        for (String path : paths) {
            if (!isWithin(path)) {
                throw new IOException(
                        file + " is damaged: \"" + path + "\" is no file of this folder. Remove that line");
            }
        }
        return new Written(paths, false);
    }

    private static boolean isWithin(String line) {
        try {
            Path path = Path.of(line);
            return !line.isEmpty() && path.getRoot() == null && path.normalize().equals(path) && !path.startsWith("..");
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** Whether a file that is there may be replaced. */
    boolean owns(Path folder, String path) throws IOException {
        return isOfBefore || paths.contains(path) || path.endsWith(".html") && isMarked(folder.resolve(path));
    }

    private static boolean isMarked(Path page) throws IOException {
        return Files.isRegularFile(page)
                && Files.readString(page, StandardCharsets.ISO_8859_1).contains(MARK);
    }

    /** The text of a list of these. */
    static byte[] text(Collection<String> paths) {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        new TreeSet<>(paths).forEach(path -> text.append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
