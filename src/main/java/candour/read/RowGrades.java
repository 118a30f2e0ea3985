package candour.read;

import candour.model.Area;
import candour.model.Citation;
import candour.model.Framework;
import candour.model.Grade;
import candour.model.Judge;
import candour.model.Judgement;
import candour.problem.Code;
import candour.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The grades of one row of a table. An empty cell is no fact: it says nothing, and nothing is concluded from it. */
final class RowGrades {

    private final RowCells cells;

    RowGrades(RowCells cells) {
        this.cells = cells;
    }

    /** Whether a framework judges every area of which the row has a grade, and none that the row calls later than itself. */
    boolean canHold(Grid.Row row, Framework framework) {
        return cells.described().areas().stream().allMatch(column -> {
            String said = cells.said(row, column.column());
            return said.isEmpty() || isJudged(column, framework) == !predates(said);
        });
    }

    /** A column may be one area in one framework, and another in the next. */
    private boolean isJudged(TableDescription.AreaColumn column, Framework framework) {
        return cells.described().areas().stream()
                .filter(one -> one.column().heading().equals(column.column().heading()))
                .anyMatch(one -> framework.areas().containsKey(one.area()));
    }

    private boolean predates(String said) {
        return Optional.ofNullable(cells.described().values().get(said))
                .flatMap(TableDescription.Meaning::status)
                .filter(Judgement.Reason.PREDATES_AREA::equals)
                .isPresent();
    }

    List<Judgement> read(Grid.Row row, Framework framework) {
        List<Judgement> read = new ArrayList<>();
        for (TableDescription.AreaColumn column : cells.described().areas()) {
            String said = cells.said(row, column.column());
            Area area = framework.areas().get(column.area());
            if (area != null && !said.isEmpty()) {
                judgement(row, column, area, said).ifPresent(read::add);
            } else if (!said.isEmpty() && !predates(said) && !isJudged(column, framework)) {
                cells.problems()
                        .add(
                                Code.AREA_UNKNOWN,
                                cells.at(row, column.column()),
                                framework.shortName() + " has no area \"" + column.area() + "\", and here stands \""
                                        + said + "\".",
                                "Compare the day of the inspection and the frameworks of the table.");
            }
        }
        return read;
    }

    private Optional<Judgement> judgement(Grid.Row row, TableDescription.AreaColumn column, Area area, String said) {
        Position at = cells.at(row, column.column());
        Citation citation = new Citation(
                cells.described().table().source(),
                cells.described().table().file() + ":" + row.line() + ":"
                        + column.column().heading());
        Optional<TableDescription.Meaning> meaning =
                Optional.ofNullable(cells.described().values().get(said));
        Optional<Judgement.Reason> status = meaning.flatMap(TableDescription.Meaning::status);
        if (status.isPresent()) {
            return Optional.of(new Judgement.Absent(area, Judge.INSPECTORS, status.get(), citation, at));
        }
        Optional<Grade> grade =
                grade(area, meaning.flatMap(TableDescription.Meaning::grade).orElse(said));
        if (grade.isEmpty()) {
            tellUnknown(at, area, said);
        }
        return grade.map(one -> new Judgement.Graded(area, Judge.INSPECTORS, one, false, List.of(), citation, at));
    }

    private void tellUnknown(Position at, Area area, String said) {
        cells.problems()
                .add(
                        Code.GRADE_UNKNOWN,
                        at,
                        "\"" + said + "\" is no grade of \"" + area.name() + "\".",
                        "Say under \"values\" what it means, with {is: \"" + said
                                + "\", grade: …} or {is: …, status: …}.");
    }

    /** By its id, or by the word that documents print, whatever the capitals. */
    private static Optional<Grade> grade(Area area, String said) {
        return area.scale()
                .flatMap(scale -> scale.grades().stream()
                        .filter(one -> one.id().equals(said) || one.label().equalsIgnoreCase(said))
                        .findFirst());
    }
}
