package candour.pages.data;

import static candour.pages.data.Column.date;
import static candour.pages.data.Column.ids;
import static candour.pages.data.Column.maybeDate;
import static candour.pages.data.Column.maybeText;
import static candour.pages.data.Column.text;

import candour.compare.Compared.Story;
import candour.compare.FollowUp;
import candour.compare.Tracked;
import candour.model.Ask;
import candour.model.Progress;
import candour.model.Recommendation;
import candour.model.Recommendation.Within;
import candour.model.Site;
import candour.model.Theme;
import java.util.List;
import java.util.Optional;

/** Everything that inspectors asked for, one a row, and where it stands: what the pages count, and nothing less. */
final class RecommendationsTable {

    private RecommendationsTable() {}

    /** @param site whose addresses stand in it */
    static Table<Tracked> table(Site site) {
        return Table.of("recommendations", List.of("inspection", "id"), Story::tracked, columns(site))
                .byAuthority();
    }

    /** In one piece: one line a column of the table. */
    private static List<Column<Tracked>> columns(Site site) {
        return List.of(
                text("authority", one -> one.authority().id()),
                text("inspection", one -> one.inspection().id()),
                text("id", one -> one.improvement().id()),
                text("kind", one -> one.isRecommendation() ? "recommendation" : "area-for-development"),
                maybeText("list", RecommendationsTable::list),
                maybeText("within", one -> one.improvement().band().map(Within::word)),
                maybeDate("due", one -> one.due().date()),
                ids(
                        "theme",
                        one -> one.improvement().themes().stream()
                                .map(Theme::id)
                                .toList()),
                maybeText("owner", one -> one.improvement().owner()),
                text("text", one -> one.improvement().says()),
                text("plain", one -> one.improvement().plain()),
                text("status", one -> one.standing().status().word()),
                date("status_on", one -> one.standing().on()),
                maybeDate("said_on", one -> one.standing().said().map(Progress::on)),
                maybeText("said_by", one -> one.standing().said().map(Progress::by)),
                ids(
                        "later",
                        one -> one.later().stream()
                                .filter(FollowUp::isEvidence)
                                .map(RecommendationsTable::later)
                                .toList()),
                ids(
                        "earlier",
                        one -> one.improvement().follows().stream()
                                .map(follows -> follows.to().id())
                                .toList()),
                text("source", one -> one.improvement().citation().source().title()),
                text("at", one -> one.improvement().citation().at()),
                text("page", one -> page(one, site)));
    }

    /** Where a reader finds it: the page of what that inspection asked for, at its own place. */
    private static String page(Tracked one, Site site) {
        return site.baseUrl() + one.inspection().id() + "/recommendations/#"
                + one.improvement().id();
    }

    private static Optional<String> list(Tracked tracked) {
        return tracked.improvement() instanceof Recommendation one ? one.list().map(Ask::name) : Optional.empty();
    }

    private static String later(FollowUp one) {
        return one.inspection().id() + "#" + one.point().id();
    }
}
