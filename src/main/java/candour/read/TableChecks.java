package candour.read;

import candour.model.Framework;
import candour.model.Reference;
import candour.problem.Code;
import candour.problem.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a table and its description fit together, before any of its rows is looked at. */
final class TableChecks {

    private final TableDescription described;
    private final Frameworks frameworks;
    private final Problems problems;

    TableChecks(TableDescription described, Frameworks frameworks, Problems problems) {
        this.described = described;
        this.frameworks = frameworks;
        this.problems = problems;
    }

    /** A heading that is missing or was renamed stops the build: everything below it would be lost in silence. */
    boolean hasColumns(Grid grid) {
        List<TableDescription.Column> missing = described
                .columns()
                .filter(column -> grid.column(column.heading()) < 0)
                .toList();
        missing.forEach(column -> problems.add(
                Code.COLUMN_MISSING,
                column.position(),
                "The table has no column \"" + column.heading() + "\".",
                "Its columns are: " + String.join(", ", grid.headings()) + "."
                        + Spelling.didYouMean(column.heading(), grid.headings())));
        refuseRepeated(grid);
        return missing.isEmpty();
    }

    private void refuseRepeated(Grid grid) {
        Stream<String> repeated = described
                .columns()
                .map(TableDescription.Column::heading)
                .distinct()
                .filter(heading ->
                        grid.headings().indexOf(heading) != grid.headings().lastIndexOf(heading));
        repeated.forEach(heading -> problems.add(
                Code.COLUMN_MISSING,
                grid.heading(grid.headings().lastIndexOf(heading)),
                "Two columns are called \"" + heading + "\".",
                "Give each its own heading, or nobody knows which is meant."));
    }

    /** Of a framework that could not be read nobody knows what it has: nothing is said of the rows then. */
    boolean areFrameworksKnown() {
        List<Reference> unknown = described
                .named()
                .filter(one -> frameworks.find(one.id()).isEmpty() && !frameworks.isUnreadable(one.id()))
                .toList();
        unknown.forEach(one -> problems.add(
                Code.FRAMEWORK_UNKNOWN,
                one.position(),
                "There is no framework \"" + one.id() + "\".",
                "Use one of: " + String.join(", ", frameworks.names()) + ", or add it to the folder frameworks."
                        + Spelling.didYouMean(one.id(), frameworks.names())));
        return unknown.isEmpty()
                && described.named().noneMatch(one -> frameworks.isUnreadable(one.id()))
                && areAreasKnown();
    }

    private boolean areAreasKnown() {
        Stream<Framework> known = described.named().flatMap(one -> frameworks.find(one.id()).stream());
        Set<String> areas = known.flatMap(one -> one.areas().keySet().stream()).collect(Collectors.toSet());
        List<TableDescription.AreaColumn> others = described.areas().stream()
                .filter(one -> !areas.isEmpty() && !areas.contains(one.area()))
                .toList();
        others.forEach(one -> problems.add(
                Code.AREA_UNKNOWN,
                one.column().position(),
                "None of the table's frameworks has an area \"" + one.area() + "\".",
                "Use the id of one of their areas." + Spelling.didYouMean(one.area(), areas)));
        return others.isEmpty();
    }

    void requireWhole(Grid grid) {
        Optional<TableDescription.Expected> partial =
                described.expects().filter(one -> grid.rows().size() < one.rows());
        partial.ifPresent(one -> problems.add(
                Code.TABLE_SHORT,
                one.position(),
                "The table has " + grid.rows().size() + " rows, and " + one.rows() + " are expected.",
                "Look whether the file is whole. If it is, correct \"expects\"."));
    }
}
