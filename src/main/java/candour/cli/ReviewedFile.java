package candour.cli;

import candour.check.Reviewed;
import candour.model.YoungPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of a children's version, in which the day and the mark of its last review stand; and a hidden one beside it with what was
 * read then, so that the next reader sees what has changed.
 */
final class ReviewedFile {

    /** The field with the lines that belong to it, however it is written. */
    private static final Pattern REVIEWED = Pattern.compile("(?m)^reviewed:.*(?:\\R[ \\t]+\\S.*)*");

    private final String path;
    private final Path file;
    private final Path beside;
    private final String before;

    private ReviewedFile(String path, String before) {
        this.path = path;
        this.file = Path.of(path);
        this.beside = file.resolveSibling("." + file.getFileName() + ".reviewed");
        this.before = before;
    }

    static ReviewedFile of(YoungPeople version) throws IOException {
        String path = version.position().file();
        return new ReviewedFile(path, Files.readString(Path.of(path)));
    }

    /** As it is told in problems. */
    String path() {
        return path;
    }

    String name() {
        return file.getFileName().toString();
    }

    /** What was read when that mark was written, if it is known. */
    Optional<List<String>> kept(Optional<String> mark) throws IOException {
        if (mark.isEmpty() || !Files.isRegularFile(beside)) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllLines(beside))
                .filter(lines -> Reviewed.mark(lines).equals(mark.get()));
    }

    /** Keeps what was read, if it is not kept already. */
    void keep(List<String> lines) throws IOException {
        if (kept(Optional.of(Reviewed.mark(lines))).isEmpty()) {
            Files.write(beside, lines);
        }
    }

    /** Writes down that somebody read this; everything else in the file stays as it is. */
    void write(LocalDate on, List<String> lines) throws IOException {
        String field = "reviewed: {on: " + on + ", facts: " + Reviewed.mark(lines) + "}";
        String end = before.contains("\r\n") ? "\r\n" : "\n";
        Matcher last = REVIEWED.matcher(before);
        String after = last.find()
                ? before.substring(0, last.start()) + field + before.substring(last.end())
                : before + (before.endsWith("\n") ? "" : end) + field + end;
        replace(after);
        keep(lines);
    }

    /** The file is again as it was. */
    void takeBack() throws IOException {
        replace(before);
    }

    /** In one step, so that the file is never there by half. */
    private void replace(String text) throws IOException {
        Path draft = Files.writeString(file.resolveSibling("." + file.getFileName() + ".draft"), text);
        Files.move(draft, file.toRealPath(), StandardCopyOption.REPLACE_EXISTING);
    }
}
