package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Correction;
import candour.model.Inspection;
import candour.model.Recommendation.Within;
import candour.pages.chart.StandingBar;
import candour.say.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the inspectors of one inspection asked for, by when, and what became of it. */
public record RecommendationsPage(
        Head head,
        String title,
        String intro,
        List<Correction> corrections,
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
        Words words = frame.words();
        String place = chapter.authority().name();
        String title =
                words.with("recommendations-title", "title", words.titles().title(chapter.authority(), inspection));
        return new RecommendationsPage(
                head(frame, chapter, here, title),
                title,
                words.standings().asked(inspection, chapter.tracked()),
                inspection.corrections(),
                StandingBar.of(chapter.tracked(), words),
                bands(chapter, here, frame.asAt(), words),
                here.link(Address.of(inspection), words.the("read-findings")),
                here.link(Address.recommendations(chapter.authority()), words.with("asked-of-place", "place", place)),
                inspection.sources().stream().map(SourceEntry::of).toList());
    }

    private static Head head(Frame frame, Chapter chapter, Address here, String title) {
        Inspection inspection = chapter.inspection();
        Words words = frame.words();
        String place = chapter.authority().name();
        String called = words.titles().called(inspection);
        return frame.head(
                here,
                title,
                words.with("recommendations-description", "inspection", called, "place", place),
                here.link(Address.of(chapter.authority()), place),
                here.link(Address.of(inspection), words.titles().title(inspection)));
    }

    private static List<Band> bands(Chapter chapter, Address here, LocalDate asAt, Words words) {
        List<Band> bands = new ArrayList<>();
        for (Within within : Within.values()) {
            band("within-" + within.word(), chapter, Optional.of(within), here, asAt, words)
                    .ifPresent(bands::add);
        }
        band("for-development", chapter, Optional.empty(), here, asAt, words).ifPresent(bands::add);
        return bands;
    }

    private static Optional<Band> band(
            String id, Chapter chapter, Optional<Within> within, Address here, LocalDate asAt, Words words) {
        List<TrackedEntry> entries = chapter.tracked().stream()
                .filter(one -> one.improvement().band().equals(within))
                .map(one -> TrackedEntry.of(chapter, one, here, asAt, words))
                .toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Band(id, words.standings().band(within), entries));
    }
}
