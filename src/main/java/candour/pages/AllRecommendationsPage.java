package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.model.Recommendation.Within;
import candour.model.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where recommendations were made, over all inspections.
 *
 * @param bands the headings of the columns of counts
 */
public record AllRecommendationsPage(
        Head head, String title, List<String> bands, List<Row> rows, StandingBar bar, List<Link> areas)
        implements Page {

    /** One inspection that made recommendations, with how many in each time band. */
    public record Row(String authority, Link page, String published, List<Integer> counts) {}

    static AllRecommendationsPage of(Frame frame, Compared compared) {
        Address here = Address.RECOMMENDATIONS;
        String title = "What inspectors asked for";
        return new AllRecommendationsPage(
                frame.head(
                        here,
                        title,
                        "Every inspection that made recommendations, and by when they were to be carried out."),
                title,
                Arrays.stream(Within.values()).map(RecommendationsPage::heading).toList(),
                compared.stories().stream().flatMap(story -> rows(story, here)).toList(),
                StandingBar.of(compared.archive()
                        .inspections()
                        .flatMap(inspection -> inspection.recommendations().stream()
                                .map(one -> Standing.of(inspection, one, frame.asAt())))
                        .toList()),
                compared.stories().stream()
                        .filter(story -> rows(story, here).findAny().isPresent())
                        .map(story -> here.link(
                                Address.recommendations(story.authority()),
                                "Everything asked of " + story.authority().name()))
                        .toList());
    }

    private static Stream<Row> rows(Story story, Address here) {
        return story.chapters().stream()
                .filter(chapter -> !chapter.inspection().recommendations().isEmpty())
                .map(chapter -> row(chapter, here));
    }

    private static Row row(Chapter chapter, Address here) {
        return new Row(
                chapter.authority().name(),
                here.link(Address.recommendations(chapter.inspection()), Titles.title(chapter.inspection())),
                Wording.date(chapter.inspection().published()),
                Arrays.stream(Within.values())
                        .map(within -> count(chapter, within))
                        .toList());
    }

    private static int count(Chapter chapter, Within within) {
        return (int) chapter.inspection().recommendations().stream()
                .filter(one -> one.within() == within)
                .count();
    }
}
