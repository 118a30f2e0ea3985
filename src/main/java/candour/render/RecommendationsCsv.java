package candour.render;

import candour.compare.Compared;
import candour.compare.Tracked;
import candour.model.Action;
import candour.model.PartialDate;
import candour.model.Recommendation;
import candour.pages.Column;
import candour.pages.DataTables;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/** What inspectors asked for and where it stands, and what somebody said they would do about it: one row each. */
final class RecommendationsCsv {

    private RecommendationsCsv() {}

    /** Recommendations alone: areas for development have no band. */
    static void write(Compared compared, Writer csv) throws IOException {
        csv.write(Csv.row(DataTables.RECOMMENDATIONS.stream().map(Column::name).toList()));
        for (Tracked one : compared.tracked().toList()) {
            if (one.improvement() instanceof Recommendation recommendation) {
                csv.write(Csv.row(row(one, recommendation)));
            }
        }
    }

    private static List<String> row(Tracked tracked, Recommendation one) {
        return List.of(
                tracked.authority().id(),
                tracked.inspection().id(),
                one.id(),
                one.within().word(),
                tracked.due().latest().map(LocalDate::toString).orElse(""),
                one.theme().id(),
                one.owner().orElse(""),
                one.says(),
                one.plain(),
                tracked.standing().status().word(),
                tracked.standing().on().toString(),
                one.citation().source().title(),
                one.citation().at());
    }

    static void writeActions(Compared compared, Writer csv) throws IOException {
        csv.write(Csv.row(DataTables.ACTIONS.stream().map(Column::name).toList()));
        for (Tracked one : compared.tracked().toList()) {
            int number = 1;
            for (Action action : one.improvement().actions()) {
                csv.write(Csv.row(row(one, number++, action)));
            }
        }
    }

    private static List<String> row(Tracked tracked, int number, Action action) {
        return List.of(
                tracked.authority().id(),
                tracked.inspection().id(),
                tracked.improvement().id(),
                Integer.toString(number),
                action.says(),
                action.lead().orElse(""),
                action.due().map(PartialDate::toString).orElse(""),
                action.measure().orElse(""),
                action.citation().source().title(),
                action.citation().at());
    }
}
