package candour.pages.data;

import candour.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A column of a table of open data: its name and what stands in its cells, together, so that neither can slip past the other.
 * What it means stands in the words of the site.
 *
 * @param isAlways whether every row has it
 * @param cell what stands in it; empty where a row does not have it
 */
public record Column<Row>(String name, Holds holds, boolean isAlways, Function<? super Row, String> cell) {

    /** What sort of thing stands in a column. */
    public enum Holds {
        TEXT,
        /** A year, a month or a day. */
        DATE,
        /** A whole number from 0. */
        NUMBER,
        /** Ids with semicolons between them. */
        IDS
    }

    static <Row> Column<Row> text(String name, Function<? super Row, String> cell) {
        return new Column<>(name, Holds.TEXT, true, cell);
    }

    static <Row> Column<Row> maybeText(String name, Function<? super Row, Optional<String>> cell) {
        return maybe(name, Holds.TEXT, cell);
    }

    static <Row> Column<Row> date(String name, Function<? super Row, PartialDate> cell) {
        return new Column<>(name, Holds.DATE, true, row -> cell.apply(row).toString());
    }

    static <Row> Column<Row> maybeDate(String name, Function<? super Row, Optional<? extends PartialDate>> cell) {
        return maybe(name, Holds.DATE, cell);
    }

    static <Row> Column<Row> number(String name, ToIntFunction<? super Row> cell) {
        return new Column<>(name, Holds.NUMBER, true, row -> Integer.toString(cell.applyAsInt(row)));
    }

    static <Row> Column<Row> maybeNumber(String name, Function<? super Row, Optional<Integer>> cell) {
        return maybe(name, Holds.NUMBER, cell);
    }

    /** There may be none of them. */
    static <Row> Column<Row> ids(String name, Function<? super Row, List<String>> cell) {
        return new Column<>(name, Holds.IDS, false, row -> String.join(";", cell.apply(row)));
    }

    private static <Row> Column<Row> maybe(
            String name, Holds holds, Function<? super Row, ? extends Optional<?>> cell) {
        return new Column<>(
                name, holds, false, row -> cell.apply(row).map(Object::toString).orElse(""));
    }
}
