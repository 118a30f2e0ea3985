package candour.read;

import candour.model.Framework;
import candour.model.PartialDate;
import candour.model.Period;
import candour.model.Reference;
import candour.model.Visit;
import candour.problem.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Under which framework the inspection of one row was, and which kind of visit. */
final class RowFrameworks {

    private final RowCells cells;
    private final Frameworks frameworks;
    private final RowGrades grades;

    RowFrameworks(RowCells cells, Frameworks frameworks, RowGrades grades) {
        this.cells = cells;
        this.frameworks = frameworks;
        this.grades = grades;
    }

    /** Under which framework it was. */
    Optional<Framework> read(Grid.Row row, PartialDate when) {
        return cells.described()
                .frameworkColumn()
                .map(column -> named(row, column))
                .orElseGet(() -> dated(row, when));
    }

    private Optional<Framework> named(Grid.Row row, TableDescription.FrameworkColumn column) {
        String said = cells.said(row, column.column());
        Reference named = column.values().get(said);
        Optional<Framework> framework = frameworks.find(named == null ? said : named.id());
        if (framework.isEmpty()) {
            cells.tell(
                    Code.FRAMEWORK_UNKNOWN,
                    row,
                    column.column(),
                    "\"" + said + "\" names no framework.",
                    "Say under \"framework\" which it means, with {is: …, framework: …}.");
        }
        return framework;
    }

    /** The one that was used on that day; where one took another's place then, the first that can hold what the row says. */
    private Optional<Framework> dated(Grid.Row row, PartialDate when) {
        List<Framework> used = cells.described().frameworks().stream()
                .flatMap(one -> frameworks.find(one.id()).stream())
                .filter(one -> isUsed(one.used(), when))
                .toList();
        if (used.isEmpty()) {
            cells.tell(
                    Code.FRAMEWORK_UNKNOWN,
                    row,
                    cells.described().from().or(cells.described()::published).orElseThrow(),
                    "None of the table's frameworks was used on " + when + ".",
                    "Add the one that was to \"frameworks\".");
        }
        return used.stream()
                .filter(one -> grades.canHold(row, one))
                .findFirst()
                .or(() -> used.stream().findFirst());
    }

    private static boolean isUsed(Period used, PartialDate when) {
        return !when.latest().isBefore(used.from().earliest())
                && used.to().filter(to -> when.earliest().isAfter(to.latest())).isEmpty();
    }

    Optional<Visit> visit(Grid.Row row, Framework framework) {
        Optional<String> said =
                cells.described().visit().map(column -> cells.said(row, column)).filter(one -> !one.isEmpty());
        Map<String, Visit> visits = Sorts.alsoByName(framework.visits(), Visit::name);
        Optional<Visit> visit = said.map(one -> cells.described().kinds().getOrDefault(one, one))
                .map(visits::get);
        if (said.isPresent() && visit.isEmpty()) {
            cells.tell(
                    Code.CHOICE_UNKNOWN,
                    row,
                    cells.described().visit().orElseThrow(),
                    framework.shortName() + " has no kind of visit \"" + said.get() + "\".",
                    "Its kinds are: " + String.join(", ", framework.visits().keySet()) + ".");
        }
        return visit;
    }
}
