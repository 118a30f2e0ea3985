package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Inspection;
import candour.model.Recommendation.Within;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

        return new RecommendationsPage(
                frame.head(
                        here,
                        title,
                        "What the inspectors asked for, and what became of it: " + Titles.shortTitle(inspection) + ", "
                                + chapter.authority().name() + ".",
                        here.link(
                                Address.of(chapter.authority()),
                                chapter.authority().name()),
                        here.link(Address.of(inspection), Titles.title(inspection))),
                title,
                asked(chapter) + ", published " + Wording.at(inspection.published()) + ".",
                StandingBar.of(chapter.tracked()),
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
            band("within-" + within.word(), heading(within), chapter, Optional.of(within), here, asAt)
                    .ifPresent(bands::add);
        }
        band("for-development", "Areas for development", chapter, Optional.empty(), here, asAt)
                .ifPresent(bands::add);
        return bands;
    }

    private static Optional<Band> band(
            String id, String heading, Chapter chapter, Optional<Within> within, Address here, LocalDate asAt) {
        List<TrackedEntry> entries = chapter.tracked().stream()
                .filter(one -> one.improvement().band().equals(within))
                .map(one -> TrackedEntry.of(chapter, one, here, asAt))
                .toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Band(id, heading, entries));
    }

    /** Inspectors recommend, or they name areas for development and leave it to the council what to do and by when. */
    private static String asked(Chapter chapter) {
        int count = chapter.tracked().size();
        int recommended = chapter.inspection().recommendations().size();
        String developed = Wording.count(count - recommended, "area for development", "areas for development");
        if (recommended == 0) {
            return "The inspectors named " + developed;
        }
        String made = "The inspectors made " + Wording.count(recommended, "recommendation", "recommendations");
        return count == recommended ? made : made + " and named " + developed;
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
