package candour.read;

import candour.model.Archive;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code content/static}: what a publisher adds to the site, copied as it is to the same path. Names that begin with a dot are
 * among it, because servers ask for such files. Documents that sources name are copied in the same way, beside their inspection.
 */
public record StaticFiles(List<One> files, List<Problem> problems) {

    private static final Pattern LEFTOVER = Pattern.compile(
            "\\.git.*|\\.DS_Store|\\._.*|\\..*\\.sw.|~\\$.*|.*~|Thumbs\\.db|desktop\\.ini", Pattern.CASE_INSENSITIVE);

    /** @param path within the site, with forward slashes */
    public record One(String path, Path file) {

        public void copyTo(OutputStream out) throws IOException {
            Files.copy(file, out);
        }

        private Problem problem(Code code, String message, String hint) {
            return new Problem(code, Position.startOf(ContentFolder.shown(file)), message, hint);
        }
    }

    /** Those, and the documents that are published beside the facts taken from them. */
    public static StaticFiles of(Path content, Archive archive) {
        StaticFiles added = of(content);
        Stream<One> attached = archive.inspections()
                .flatMap(inspection -> inspection.sources().stream()
                        .flatMap(source -> source.file().stream())
                        .map(file -> inspection.id() + "/" + file.name()))
                .distinct()
                .map(path -> new One(path, content.resolve("authorities").resolve(path)));
        return new StaticFiles(Stream.concat(added.files.stream(), attached).toList(), added.problems);
    }

    /** All of them, with those that cannot be copied as problems. */
    public static StaticFiles of(Path content) {
        Path top = content.resolve("static");
        List<One> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (Files.exists(top)) {
            try {
                files.addAll(below(top));
                for (One one : files) {
                    check(one, content.toRealPath(), problems);
                }
            } catch (IOException | UncheckedIOException closed) {
                problems.add(new One("static", top)
                        .problem(
                                Code.FILE_UNREADABLE,
                                "This folder cannot be read.",
                                "Make sure that you may read all that is in it."));
            }
        }
        return new StaticFiles(List.copyOf(files), List.copyOf(problems));
    }

    private static List<One> below(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            return all.sorted()
                    .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !isLeftOver(top.relativize(file)))
                    .map(file -> new One(ContentFolder.shown(top.relativize(file)), file))
                    .toList();
        }
    }

    private static boolean isLeftOver(Path path) {
        for (Path name : path) {
            if (LEFTOVER.matcher(name.toString()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static void check(One one, Path content, List<Problem> problems) throws IOException {
        if (one.path().chars().anyMatch(Character::isISOControl)) {
            problems.add(one.problem(
                    Code.CHARACTER_FORBIDDEN,
                    "The name of this file holds a character that cannot be seen.",
                    "Rename it."));
        } else if (!Files.isReadable(one.file())) {
            problems.add(one.problem(
                    Code.FILE_UNREADABLE,
                    "\"" + one.path() + "\" cannot be read.",
                    "Make sure that you may read it, and that its disk is there."));
        } else if (!one.file().toRealPath().startsWith(content)) {
            problems.add(one.problem(
                    Code.FILE_OUTSIDE,
                    "This is a link to a file that is not in the content folder.",
                    "Put the file itself here."));
        } else if (!Files.isRegularFile(one.file())) {
            problems.add(one.problem(
                    Code.FILE_UNEXPECTED, "This is no file that can be copied.", "Put the files themselves here."));
        }
    }

    /**
     * All that is wrong with them, beside a site of these files. Capitals make no difference, because on some systems and
     * servers they make none.
     */
    public List<Problem> beside(Set<String> site) {
        Set<String> taken = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (String path : site) {
            String known = path.toLowerCase(Locale.ROOT);
            taken.add(known);
            for (int slash = known.lastIndexOf('/'); slash > 0; slash = known.lastIndexOf('/', slash - 1)) {
                folders.add(known.substring(0, slash));
            }
        }
        List<Problem> all = new ArrayList<>(problems);
        for (One one : files) {
            String path = one.path().toLowerCase(Locale.ROOT);
            if (path.startsWith(".candour") || folders.contains(path) || isOrIsBelow(path, taken)) {
                all.add(one.problem(
                        Code.PATH_TAKEN,
                        "Candour itself writes \"" + one.path() + "\", or needs a file or folder of this name.",
                        "Give yours another name, or remove it."));
            }
        }
        return all;
    }

    private static boolean isOrIsBelow(String path, Set<String> taken) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (taken.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
