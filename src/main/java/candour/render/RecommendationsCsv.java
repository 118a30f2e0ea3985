package candour.render;

import candour.model.Action;
import candour.model.Archive;
import candour.model.Authority;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Recommendation;
import candour.model.Standing;
import candour.pages.Column;
import candour.pages.DataTables;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/** What inspectors asked for and where it stands, and what somebody said they would do about it: one row each. */
final class RecommendationsCsv {

    private RecommendationsCsv() {}

    static void write(Archive archive, LocalDate asAt, Writer csv) throws IOException {
        csv.write(Csv.row(DataTables.RECOMMENDATIONS.stream().map(Column::name).toList()));
        for (Authority authority : archive.authorities()) {
            for (Inspection inspection : authority.inspections()) {
                for (Recommendation one : inspection.recommendations()) {
                    csv.write(Csv.row(row(authority, inspection, one, asAt)));
                }
            }
        }
    }

    private static List<String> row(Authority authority, Inspection inspection, Recommendation one, LocalDate asAt) {
        Standing standing = Standing.of(inspection, one, asAt);
        return List.of(
                authority.id(),
                inspection.id(),
                one.id(),
                one.within().word(),
                Standing.due(inspection, one).map(LocalDate::toString).orElse(""),
                one.theme().id(),
                one.owner().orElse(""),
                one.says(),
                one.plain(),
                standing.status().word(),
                standing.on().toString(),
                one.citation().source().title(),
                one.citation().at());
    }

    static void writeActions(Archive archive, Writer csv) throws IOException {
        csv.write(Csv.row(DataTables.ACTIONS.stream().map(Column::name).toList()));
        for (Authority authority : archive.authorities()) {
            for (Inspection inspection : authority.inspections()) {
                for (Recommendation one : inspection.recommendations()) {
                    int number = 1;
                    for (Action action : one.actions()) {
                        csv.write(Csv.row(row(authority, inspection, one, number++, action)));
                    }
                }
            }
        }
    }

    private static List<String> row(
            Authority authority, Inspection inspection, Recommendation one, int number, Action action) {
        return List.of(
                authority.id(),
                inspection.id(),
                one.id(),
                Integer.toString(number),
                action.says(),
                action.lead().orElse(""),
                action.due().map(PartialDate::toString).orElse(""),
                action.measure().orElse(""),
                action.citation().source().title(),
                action.citation().at());
    }
}
