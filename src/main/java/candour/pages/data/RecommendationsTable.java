package candour.pages.data;

import static candour.pages.data.Column.date;
import static candour.pages.data.Column.maybeDate;
import static candour.pages.data.Column.maybeText;
import static candour.pages.data.Column.text;

import candour.compare.Tracked;
import candour.model.PartialDate;
import candour.model.Recommendation.Within;
import java.util.List;

/** Every recommendation, one a row, and where it stands. Areas for development are none: they have no band. */
final class RecommendationsTable {

    private RecommendationsTable() {}

    static Table<Tracked> table() {
        return Table.of(
                "recommendations",
                List.of("inspection", "id"),
                story -> story.tracked().filter(Tracked::isRecommendation),
                columns());
    }

    private static List<Column<Tracked>> columns() {
        return List.of(
                text("authority", one -> one.authority().id()),
                text("inspection", one -> one.inspection().id()),
                text("id", one -> one.improvement().id()),
                text("within", one -> one.improvement().band().map(Within::word).orElseThrow()),
                maybeDate("due", one -> one.due().latest().map(PartialDate.Day::new)),
                text("theme", one -> one.improvement().theme().id()),
                maybeText("owner", one -> one.improvement().owner()),
                text("text", one -> one.improvement().says()),
                text("plain", one -> one.improvement().plain()),
                text("status", one -> one.standing().status().word()),
                date("status_on", one -> one.standing().on()),
                text("source", one -> one.improvement().citation().source().title()),
                text("at", one -> one.improvement().citation().at()));
    }
}
