package candour.pages;

import candour.compare.Band;
import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.model.PartialDate;
import candour.pages.chart.StandingBar;
import candour.say.Words;
import java.util.List;
import java.util.Map;

/**
 * What inspectors asked for, over all inspections: where, by when, and pages for each theme, standing and owner.
 *
 * @param bands the headings of the columns of counts
 * @param sheets over which a long table is divided; none where it is whole
 * @param isFirst whether it is the first of them, which holds all that is not in the table
 * @param areOthers whether there are inspections that are not in the table
 */
public record AllRecommendationsPage(
        Head head,
        String title,
        List<String> bands,
        List<Row> rows,
        List<SheetLink> sheets,
        boolean isFirst,
        boolean areOthers,
        StandingBar bar,
        List<Link> areas,
        List<Groups> groups)
        implements Page {

    /** One inspection that made recommendations, with how many in each time band. */
    public record Row(String authority, Link page, PartialDate published, List<Integer> counts) {}

    /** One way to put them together, with the pages that it leads to. */
    public record Groups(String id, String heading, List<Link> pages) {}

    /** The most inspections on one page. */
    private static final int MOST = 200;

    /** Over which pages the inspections are divided. */
    static List<Sheet<Chapter>> sheets(Compared compared) {
        List<Chapter> asked = compared.stories().stream()
                .flatMap(story -> story.chapters().stream())
                .filter(chapter -> !chapter.tracked().isEmpty())
                .toList();
        return Sheet.of(asked, MOST);
    }

    /** In one piece: one line a field of the record. */
    static AllRecommendationsPage of(
            Frame frame, Compared compared, Sheet<Chapter> sheet, Map<Grouping, List<GroupSheet>> groups) {
        Address here = Address.recommendations(sheet.number());
        Words words = frame.words();
        String title = words.the("all-recommendations");
        List<Band> columns = columns(compared);
        return new AllRecommendationsPage(
                head(frame, sheet, here, title),
                title,
                columns.stream().map(words.standings()::band).toList(),
                sheet.items().stream()
                        .map(chapter -> row(chapter, columns, here, words))
                        .toList(),
                sheet.links(Address::recommendations, words),
                sheet.isFirst(),
                compared.stories().stream()
                        .flatMap(story -> story.chapters().stream())
                        .anyMatch(chapter -> chapter.tracked().isEmpty()),
                StandingBar.of(compared.tracked().toList(), words),
                compared.stories().stream()
                        .filter(story -> story.tracked().findAny().isPresent())
                        .map(story -> asked(story, here, words))
                        .toList(),
                groups.entrySet().stream()
                        .map(one -> groups(one.getKey(), one.getValue(), here, words))
                        .toList());
    }

    private static Head head(Frame frame, Sheet<Chapter> sheet, Address here, String title) {
        Words words = frame.words();
        return frame.head(
                here,
                sheet.numbered(title, words),
                sheet.numbered(words.the("all-recommendations-description"), words));
    }

    /** Those in which anything stands. */
    private static List<Band> columns(Compared compared) {
        return compared.tracked()
                .map(one -> Band.of(one.improvement()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Link asked(Story story, Address here, Words words) {
        return here.link(
                Address.recommendations(story.authority()),
                words.with("asked-of-place", "place", story.authority().name()));
    }

    private static Row row(Chapter chapter, List<Band> columns, Address here, Words words) {
        return new Row(
                chapter.authority().name(),
                here.link(
                        Address.recommendations(chapter.inspection()),
                        words.titles().title(chapter.inspection())),
                chapter.inspection().published(),
                columns.stream().map(band -> count(chapter, band)).toList());
    }

    private static int count(Chapter chapter, Band band) {
        return (int) chapter.tracked().stream()
                .filter(one -> Band.of(one.improvement()) == band)
                .count();
    }

    private static Groups groups(Grouping grouping, List<GroupSheet> sheets, Address here, Words words) {
        return new Groups(
                "by-" + grouping.word(),
                words.the("improvements-by-" + grouping.word()),
                sheets.stream()
                        .filter(sheet -> sheet.sheet().isFirst())
                        .map(sheet -> ImprovementsPage.link(sheet, here, words))
                        .toList());
    }
}
