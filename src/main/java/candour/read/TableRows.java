package candour.read;

import candour.model.Framework;
import candour.model.Gazetteer;
import candour.model.Judgement;
import candour.model.PartialDate;
import candour.model.Period;
import candour.model.Place;
import candour.model.Table;
import candour.model.Visit;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rows of a table become inspections of which only facts are known. Everything that is wrong is told at its cell. */
final class TableRows {

    private static final Pattern ADDRESS = Pattern.compile("https?://[!#-;=?-~]+");

    private final RowCells cells;
    private final Gazetteer gazetteer;
    private final RowDays days;
    private final RowFrameworks frameworks;
    private final RowGrades grades;
    private final Map<String, Grid.Row> known = new HashMap<>();

    TableRows(RowCells cells, Gazetteer gazetteer, Frameworks frameworks) {
        this.cells = cells;
        this.gazetteer = gazetteer;
        this.days = new RowDays(cells);
        this.grades = new RowGrades(cells);
        this.frameworks = new RowFrameworks(cells, frameworks, grades);
    }

    /** A row that could be read. */
    record Read(
            Place place,
            Framework framework,
            Optional<Visit> visit,
            Optional<Period> inspected,
            Optional<PartialDate> publication,
            List<Judgement> judgements,
            Table.Row row,
            Position position) {

        PartialDate when() {
            return inspected.map(Period::from).or(() -> publication).orElseThrow();
        }

        /** As officers would call its folder: by its year, and by its framework without the year of its version. */
        String folder() {
            return when().year() + "-" + framework.id().replaceFirst("-\\d{4}$", "");
        }
    }

    List<Read> all() {
        return cells.grid().rows().stream().flatMap(row -> read(row).stream()).toList();
    }

    /** In one piece: one line a field of the record. */
    private Optional<Read> read(Grid.Row row) {
        if (isLeftOut(row)) {
            return Optional.empty();
        }
        Optional<Place> place = place(row);
        Optional<String> report = report(row);
        RowDays.Days known = days.read(row);
        Optional<Framework> framework = known.when().flatMap(day -> frameworks.read(row, day));
        Optional<Visit> visit = framework.flatMap(one -> frameworks.visit(row, one));
        List<Judgement> judgements = framework.map(one -> grades.read(row, one)).orElse(List.of());
        boolean isRead = known.isSound() && place.isPresent() && framework.isPresent();
        return !isRead || isRepeated(row, place.get(), known.when().orElseThrow())
                ? Optional.empty()
                : Optional.of(new Read(
                        place.get(),
                        framework.get(),
                        visit,
                        known.inspected(),
                        known.published(),
                        judgements,
                        new Table.Row(cells.described().table(), row.line(), report),
                        cells.at(row, cells.described().authority())));
    }

    private Optional<String> report(Grid.Row row) {
        Optional<String> report = cells.described()
                .report()
                .map(column -> cells.said(row, column))
                .filter(url -> !url.isEmpty());
        if (report.filter(url -> !ADDRESS.matcher(url).matches()).isPresent()) {
            cells.tell(
                    Code.LINK_UNSAFE,
                    row,
                    cells.described().report().orElseThrow(),
                    "\"" + report.get() + "\" is not the address of a report.",
                    "Write it whole, beginning with https://, or say with \"empty\" that it says nothing.");
        }
        return report;
    }

    private boolean isLeftOut(Grid.Row row) {
        return cells.described().leftOut().stream().anyMatch(one -> one.isRow() && one.isAbout(cells.grid(), row));
    }

    private Optional<Place> place(Grid.Row row) {
        String called = cells.said(row, cells.described().authority());
        Optional<Place> place = gazetteer.find(cells.described().by(), called);
        if (called.isEmpty()) {
            blank(row);
        } else if (place.isEmpty()) {
            unknown(row, called);
        }
        return place;
    }

    /** Codes change though nothing else does: then the row still has the name. */
    private void unknown(Grid.Row row, String called) {
        String by = cells.described().by().word().replace('-', ' ');
        Optional<Place> named = row.cells().stream()
                .flatMap(cell -> gazetteer.find(Gazetteer.By.NAME, cell).stream())
                .findFirst()
                .filter(any -> cells.described().by() != Gazetteer.By.NAME);
        cells.tell(
                Code.AUTHORITY_UNKNOWN,
                row,
                cells.described().authority(),
                "No list knows the authority \"" + called + "\" by its " + by + "."
                        + named.map(place -> " The row names " + place.name() + ".")
                                .orElse(""),
                named.isPresent()
                        ? "Has its " + by + " changed? Name the column of names instead, with \"by: name\"."
                        : "Compare it with the list of authorities that comes with Candour."
                                + Spelling.didYouMean(
                                        Gazetteer.plain(called),
                                        gazetteer.words(cells.described().by())));
    }

    private void blank(Grid.Row row) {
        cells.tell(
                Code.FIELD_MISSING,
                row,
                cells.described().authority(),
                "No authority stands here.",
                "Write whose row it is.");
    }

    private boolean isRepeated(Grid.Row row, Place place, PartialDate when) {
        String key = place.id() + (cells.described().isOncePerAuthority() ? "" : " " + when);
        Grid.Row first = known.putIfAbsent(key, row);
        if (first != null) {
            cells.tell(
                    Code.AUTHORITY_REPEATED,
                    row,
                    cells.described().authority(),
                    place.name() + " stands on line " + first.line() + " too.",
                    "Keep one row, or write \"each-authority: several\" in the table's description if several inspections of one authority stand in it.");
        }
        return first != null;
    }
}
