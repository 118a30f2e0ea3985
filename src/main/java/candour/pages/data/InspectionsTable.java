package candour.pages.data;

import static candour.pages.data.Column.maybeDate;
import static candour.pages.data.Column.maybeText;
import static candour.pages.data.Column.number;
import static candour.pages.data.Column.text;

import candour.compare.Compared.Chapter;
import candour.compare.Tracked;
import candour.model.Judge;
import candour.model.PartialDate;
import candour.model.Period;
import candour.model.Visit;
import java.util.List;

/** Every inspection, one a row. */
final class InspectionsTable {

    private InspectionsTable() {}

    static Table<Chapter> table() {
        return Table.of("inspections", List.of("inspection"), story -> story.chapters().stream(), columns());
    }

    private static List<Column<Chapter>> columns() {
        return List.of(
                text("inspection", one -> one.inspection().id()),
                text("authority", one -> one.authority().id()),
                text("authority_name", one -> one.authority().name()),
                text("authority_code", one -> one.authority().code()),
                text("framework", one -> one.inspection().framework().id()),
                maybeText("visit", one -> one.inspection().visit().map(Visit::id)),
                maybeText(
                        "conduct",
                        one -> one.inspection()
                                .conduct()
                                .map(made -> made.kind().word())),
                maybeDate("inspected_from", one -> one.inspection().inspected().map(Period::from)),
                maybeDate("inspected_to", one -> one.inspection().inspected().flatMap(Period::to)),
                maybeDate("published", one -> one.inspection().publication()),
                number("judgements", InspectionsTable::judgements),
                number("findings", one -> one.inspection().findings().size()),
                number("recommendations", InspectionsTable::recommendations),
                maybeDate("corrected", one -> one.inspection().lastCorrected().map(PartialDate.Day::new)));
    }

    private static int judgements(Chapter chapter) {
        return (int) chapter.judgements().stream()
                .filter(one -> one.judgement().by() == Judge.INSPECTORS)
                .count();
    }

    private static int recommendations(Chapter chapter) {
        return (int)
                chapter.tracked().stream().filter(Tracked::isRecommendation).count();
    }
}
