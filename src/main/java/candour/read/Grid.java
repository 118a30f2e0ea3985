package candour.read;

import candour.problem.Position;
import java.util.List;

/**
 * A table as it stands in its file: the headings of its columns, and its rows.
 *
 * @param file as the author would type it
 * @param headingLine on which the headings stand
 */
record Grid(String file, int headingLine, List<String> headings, List<Row> rows) {

    /**
     * One row.
     *
     * @param line on which it begins
     * @param cells as they are written, without blanks around them; fewer than headings where the rest is empty
     */
    record Row(int line, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** The number of a column, from 0; below 0 if there is none of that heading. */
    int column(String heading) {
        return headings.indexOf(heading);
    }

    Position heading(int column) {
        return Position.cell(file, headingLine, column + 1, headings.get(column));
    }

    Position cell(Row row, int column) {
        return Position.cell(file, row.line(), column + 1, headings.get(column));
    }

    Position head() {
        return new Position(file, headingLine, 1, 1);
    }
}
