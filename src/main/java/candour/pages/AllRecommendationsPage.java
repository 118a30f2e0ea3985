package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.model.Recommendation.Within;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What inspectors asked for, over all inspections: where, by when, and pages for each theme, standing and owner.
 *
 * @param bands the headings of the columns of counts
 */
public record AllRecommendationsPage(
        Head head, String title, List<String> bands, List<Row> rows, StandingBar bar, List<Link> areas, List<Way> ways)
        implements Page {

    /** One inspection that made recommendations, with how many in each time band. */
    public record Row(String authority, Link page, String published, List<Integer> counts) {}

    /** One way to pick among all of them, with the pages that it leads to. */
    public record Way(String id, String heading, List<Link> pages) {}

    static AllRecommendationsPage of(Frame frame, Compared compared, Map<AskedOrder, List<AskedPage.Part>> parts) {
        Address here = Address.RECOMMENDATIONS;
        String title = "What inspectors asked for";
        return new AllRecommendationsPage(
                frame.head(
                        here,
                        title,
                        "What inspectors asked for in every inspection here, by when, and where it stands."),
                title,
                Stream.concat(
                                Arrays.stream(Within.values()).map(RecommendationsPage::heading),
                                Stream.of("Areas for development"))
                        .toList(),
                compared.stories().stream().flatMap(story -> rows(story, here)).toList(),
                StandingBar.of(compared.tracked().toList()),
                compared.stories().stream()
                        .filter(story -> story.tracked().findAny().isPresent())
                        .map(story -> here.link(
                                Address.recommendations(story.authority()),
                                "Everything asked of " + story.authority().name()))
                        .toList(),
                parts.entrySet().stream()
                        .map(way -> way(way.getKey(), way.getValue(), here))
                        .toList());
    }

    private static Stream<Row> rows(Story story, Address here) {
        return story.chapters().stream()
                .filter(chapter -> !chapter.tracked().isEmpty())
                .map(chapter -> row(chapter, here));
    }

    private static Row row(Chapter chapter, Address here) {
        return new Row(
                chapter.authority().name(),
                here.link(Address.recommendations(chapter.inspection()), Titles.title(chapter.inspection())),
                Wording.date(chapter.inspection().published()),
                Stream.concat(Arrays.stream(Within.values()).map(Optional::of), Stream.of(Optional.<Within>empty()))
                        .map(band -> count(chapter, band))
                        .toList());
    }

    private static int count(Chapter chapter, Optional<Within> band) {
        return (int) chapter.tracked().stream()
                .filter(one -> one.improvement().band().equals(band))
                .count();
    }

    private static Way way(AskedOrder order, List<AskedPage.Part> parts, Address here) {
        return new Way(
                "by-" + order.word(),
                "All " + order.words(),
                parts.stream()
                        .filter(part -> part.number() == 1)
                        .map(part -> AskedPage.link(part, here))
                        .toList());
    }
}
