package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Inspection;
import candour.model.Recommendation.Within;
import candour.model.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the inspectors of one inspection asked for, by when, and what became of it. */
public record RecommendationsPage(
        Head head,
        String title,
        String intro,
        StandingBar bar,
        List<Band> bands,
        Link inspection,
        Link area,
        List<SourceEntry> sources)
        implements Page {

    /** The recommendations of one time band. */
    public record Band(String id, String heading, List<TrackedEntry> entries) {}

    static RecommendationsPage of(Frame frame, Chapter chapter) {
        Inspection inspection = chapter.inspection();
        Address here = Address.recommendations(inspection);
        String title = Titles.title(chapter.authority(), inspection) + ": what inspectors asked for";
        int count = inspection.recommendations().size();
        return new RecommendationsPage(
                frame.head(
                        here,
                        title,
                        "The recommendations of " + Titles.shortTitle(inspection) + " of "
                                + chapter.authority().name() + ".",
                        here.link(
                                Address.of(chapter.authority()),
                                chapter.authority().name()),
                        here.link(Address.of(inspection), Titles.title(inspection))),
                title,
                "The inspectors made " + Wording.count(count, "recommendation", "recommendations") + ", published "
                        + Wording.at(inspection.published()) + ".",
                StandingBar.of(inspection.recommendations().stream()
                        .map(one -> Standing.of(inspection, one, frame.asAt()))
                        .toList()),
                bands(chapter, here, frame.asAt()),
                here.link(Address.of(inspection), "Read what the inspectors found"),
                here.link(
                        Address.recommendations(chapter.authority()),
                        "Everything asked of " + chapter.authority().name()),
                inspection.sources().stream().map(SourceEntry::of).toList());
    }

    private static List<Band> bands(Chapter chapter, Address here, LocalDate asAt) {
        List<Band> bands = new ArrayList<>();
        for (Within within : Within.values()) {
            List<TrackedEntry> entries = chapter.inspection().recommendations().stream()
                    .filter(one -> one.within() == within)
                    .map(one -> TrackedEntry.of(chapter, one, here, asAt))
                    .toList();
            if (!entries.isEmpty()) {
                bands.add(new Band("within-" + within.word(), heading(within), entries));
            }
        }
        return bands;
    }

    static String heading(Within within) {
        return switch (within) {
            case IMMEDIATELY -> "Immediately";
            case THREE_MONTHS -> "Within three months";
            case SIX_MONTHS -> "Within six months";
            case LONGER_TERM -> "In the longer term";
        };
    }
}
