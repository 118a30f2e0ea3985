package candour.problem;

import java.util.Comparator;

/**
 * A place in a content file.
 *
 * @param file the path as the author would type it, with forward slashes
 * @param line from 1
 * @param column from 1
 * @param length how many characters the caret underlines, at least 1
 */
public record Position(String file, int line, int column, int length) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** The beginning of a file: the place of what is wrong with the file as a whole. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1, 1);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** As editors and terminals recognise it: {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
