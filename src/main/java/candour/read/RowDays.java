package candour.read;

import candour.model.PartialDate;
import candour.model.Period;
import candour.problem.Code;
import java.util.Optional;
import java.util.stream.Stream;

/** When the inspection of one row was, and when its report was published, as far as the table says. */
final class RowDays {

    private final RowCells cells;

    RowDays(RowCells cells) {
        this.cells = cells;
    }

    /**
     * The days of a row.
     *
     * @param isSound whether none of them contradicts another
     */
    record Days(Optional<Period> inspected, Optional<PartialDate> published, boolean isSound) {

        /** When it began; where that is not known, when it was published. */
        Optional<PartialDate> when() {
            return inspected.map(Period::from).or(() -> published);
        }
    }

    Days read(Grid.Row row) {
        TableDescription described = cells.described();
        Optional<PartialDate> from = day(row, described.from());
        Optional<PartialDate> to = day(row, described.to());
        Optional<PartialDate> published = day(row, described.published());
        requireDay(row);
        boolean isSound = inOrder(row, from, described.from(), to, described.to())
                && inOrder(
                        row, to.or(() -> from), described.to().or(described::from), published, described.published());
        Optional<Period> inspected =
                from.map(day -> new Period(day, described.to().isPresent() ? to : from));
        return new Days(inspected, published, isSound);
    }

    private Optional<PartialDate> day(Grid.Row row, Optional<TableDescription.Column> column) {
        Optional<String> text = column.map(one -> cells.said(row, one)).filter(cell -> !cell.isEmpty());
        Optional<PartialDate> day = text.flatMap(cells.described()::day);
        if (text.isPresent() && day.isEmpty()) {
            cells.tell(
                    Code.DATE_INVALID,
                    row,
                    column.get(),
                    "\"" + text.get() + "\" is not a day, as this table writes days.",
                    "Correct it, or say with \"dates\" how days are written here: dd/MM/yyyy.");
        }
        return day;
    }

    /** A day that cannot be read has been told. */
    private void requireDay(Grid.Row row) {
        boolean isBlank = Stream.of(cells.described().from(), cells.described().published())
                .flatMap(Optional::stream)
                .allMatch(column -> cells.said(row, column).isEmpty());
        if (isBlank) {
            cells.tell(
                    Code.FIELD_MISSING,
                    row,
                    cells.described().from().or(cells.described()::published).orElseThrow(),
                    "Nothing says when this inspection was.",
                    "Write the day, or leave the row out with \"leave-out\".");
        }
    }

    private boolean inOrder(
            Grid.Row row,
            Optional<PartialDate> before,
            Optional<TableDescription.Column> beforeColumn,
            Optional<PartialDate> after,
            Optional<TableDescription.Column> afterColumn) {
        boolean isContradicted = before.isPresent()
                && after.isPresent()
                && after.get().latest().isBefore(before.get().earliest());
        if (isContradicted) {
            cells.tell(
                    Code.DATES_CONTRADICT,
                    row,
                    afterColumn.orElseThrow(),
                    "This day (" + after.get() + ") is before that of \""
                            + beforeColumn.orElseThrow().heading() + "\" (" + before.get() + ").",
                    "Compare both with the source.");
        }
        return !isContradicted;
    }
}
