package candour.read;

import candour.model.Gazetteer;
import candour.model.Judgement;
import candour.model.PartialDate;
import candour.model.Reference;
import candour.model.Table;
import candour.problem.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file in {@code content/tables} says about the table beside it: which column is what, and what its values mean.
 *
 * @param headingLine on which the headings stand
 * @param isWindows whether it is in Windows-1252
 * @param dates how days are written, besides {@code 2008-06-03}
 * @param expects how many rows it has at least, where that is known
 * @param isOncePerAuthority whether it has one row for each authority
 * @param empty what stands in cells that say nothing, besides nothing
 * @param frameworks that a row may be under: the one that was used on its day
 * @param kinds what the table calls a kind of visit, and the framework's id of it
 * @param areas which column is which area; a column may be another area in another framework
 * @param frameworkColumn which says instead under which framework a row is
 */
record TableDescription(
        Table table,
        int headingLine,
        boolean isWindows,
        Optional<String> sheet,
        Optional<Expected> expects,
        boolean isOncePerAuthority,
        Column authority,
        Gazetteer.By by,
        Optional<Column> from,
        Optional<Column> to,
        Optional<Column> published,
        List<DayForm> dates,
        List<Reference> frameworks,
        Optional<FrameworkColumn> frameworkColumn,
        Optional<Column> visit,
        Map<String, String> kinds,
        Optional<Column> report,
        List<AreaColumn> areas,
        Map<String, Meaning> values,
        List<String> empty,
        List<LeftOut> leftOut,
        Position position) {

    /** A heading, and where it is named. */
    record Column(String heading, Position position) {}

    record Expected(int rows, Position position) {}

    record AreaColumn(String area, Column column) {}

    record FrameworkColumn(Column column, Map<String, Reference> values) {}

    /** What a value means that is no grade of the framework by its own name: exactly one of the two. */
    record Meaning(Optional<String> grade, Optional<Judgement.Reason> status) {}

    /**
     * Rows that are passed over, or some of their cells, and why.
     *
     * @param values of the column in those rows
     * @param cells the columns that are passed over in them; none for all
     */
    record LeftOut(Column column, List<String> values, List<Column> cells, String because) {

        boolean isAbout(Grid grid, Grid.Row row) {
            return values.contains(row.cell(grid.column(column.heading())));
        }

        boolean isRow() {
            return cells.isEmpty();
        }
    }

    /** The frameworks that are named here. */
    Stream<Reference> named() {
        return Stream.concat(
                frameworks.stream(), frameworkColumn.stream().flatMap(one -> one.values().values().stream()));
    }

    /** What a cell says; nothing where it says nothing, or is passed over. */
    String cell(Grid grid, Grid.Row row, Column column) {
        String said = row.cell(grid.column(column.heading()));
        boolean isLeftOut = leftOut.stream()
                .filter(one -> one.isAbout(grid, row))
                .anyMatch(one ->
                        one.cells().stream().anyMatch(cell -> cell.heading().equals(column.heading())));
        return isLeftOut || empty.contains(said) ? "" : said;
    }

    /** Every column that is named here. */
    Stream<Column> columns() {
        return Stream.of(
                        Stream.of(authority),
                        Stream.of(from, to, published, visit, report).flatMap(Optional::stream),
                        frameworkColumn.stream().map(FrameworkColumn::column),
                        areas.stream().map(AreaColumn::column),
                        leftOut.stream().flatMap(one -> Stream.concat(Stream.of(one.column()), one.cells().stream())))
                .flatMap(columns -> columns);
    }

    /** A day as this table writes it. */
    Optional<PartialDate> day(String text) {
        return PartialDate.parse(text)
                .or(() -> dates.stream()
                        .flatMap(form -> form.day(text).stream())
                        .findFirst()
                        .flatMap(day -> PartialDate.parse(day.toString())));
    }
}
