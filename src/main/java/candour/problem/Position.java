package candour.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * A place in a content file.
 *
 * @param file the path as the author would type it, with forward slashes
 * @param line from 1
 * @param column from 1: of letters, or of cells where it is a place in a table
 * @param length how many characters the caret underlines, at least 1
 * @param heading of the column, where it is a place in a table
 */
public record Position(String file, int line, int column, int length, Optional<String> heading)
        implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    public Position(String file, int line, int column, int length) {
        this(file, line, column, length, Optional.empty());
    }

    /** The beginning of a file: the place of what is wrong with the file as a whole. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1, 1);
    }

    /** A cell of a table, by the line in which its row begins and the number and the heading of its column. */
    public static Position cell(String file, int line, int column, String heading) {
        return new Position(file, line, column, 1, Optional.of(heading));
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** As editors and terminals recognise it, {@code file:line:column}; in a table {@code file:line:heading}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + heading.orElseGet(() -> Integer.toString(column));
    }
}
