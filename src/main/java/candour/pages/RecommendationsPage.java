package candour.pages;

import candour.compare.Band;
import candour.compare.Compared.Chapter;
import candour.compare.Due;
import candour.compare.Standing;
import candour.compare.Tracked;
import candour.model.Ask;
import candour.model.Correction;
import candour.model.Framework;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Recommendation;
import candour.pages.chart.StandingBar;
import candour.say.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the inspectors of one inspection asked for, by when, and what became of it. */
public record RecommendationsPage(
        Head head,
        String title,
        Age age,
        InspectionNav nav,
        List<Link> contents,
        String intro,
        List<Correction> corrections,
        StandingBar bar,
        Optional<PartialDate> reach,
        List<Section> sections,
        String csv,
        Link area,
        List<SourceEntry> sources)
        implements Page {

    /**
     * What stands in one list: in one time band, or in one of the lists that the framework has where inspectors gave no time.
     *
     * @param note that no time was given, where none was
     * @param due by when all of it was to be done, where that is one day
     */
    public record Section(
            String id, String heading, Optional<String> note, Optional<String> due, List<TrackedEntry> entries) {}

    /** In one piece: one line a field of the record. */
    static RecommendationsPage of(Frame frame, Chapter chapter, Age age) {
        Inspection inspection = chapter.inspection();
        Address here = Address.recommendations(inspection);
        Words words = frame.words();
        String place = chapter.authority().name();
        List<Section> sections = sections(chapter, here, frame.asAt(), words);
        String title =
                words.with("recommendations-title", "title", words.titles().title(chapter.authority(), inspection));
        return new RecommendationsPage(
                head(frame, chapter, here, title),
                title,
                age,
                InspectionNav.of(chapter, here, words),
                sections.stream()
                        .map(section -> new Link("#" + section.id(), section.heading()))
                        .toList(),
                words.standings().asked(inspection, chapter.tracked()),
                inspection.corrections(),
                StandingBar.of(chapter.tracked(), words),
                reach(chapter),
                sections,
                here.to(Address.of(chapter.authority()).child("recommendations.csv")),
                here.link(Address.recommendations(chapter.authority()), words.with("asked-of-place", "place", place)),
                SourceEntry.of(inspection, here, words));
    }

    /** Up to when our sources go, where that is all that is known of something. */
    private static Optional<PartialDate> reach(Chapter chapter) {
        return chapter.tracked().stream()
                .map(Tracked::standing)
                .filter(standing -> standing.status().isUnknown())
                .map(Standing::on)
                .findFirst();
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

    private static List<Section> sections(Chapter chapter, Address here, LocalDate asAt, Words words) {
        Map<Key, List<Tracked>> lists = new TreeMap<>(order(chapter.inspection().framework()));
        chapter.tracked()
                .forEach(one -> lists.computeIfAbsent(Key.of(one), any -> new ArrayList<>())
                        .add(one));
        return lists.entrySet().stream()
                .map(list -> section(list.getKey(), list.getValue(), chapter, here, asAt, words))
                .toList();
    }

    private static Section section(
            Key key, List<Tracked> tracked, Chapter chapter, Address here, LocalDate asAt, Words words) {
        List<Due> dues = tracked.stream().map(Tracked::due).distinct().toList();
        boolean isOne = dues.size() == 1;
        Optional<String> note = key.note(chapter.inspection().framework(), words);
        boolean isSaid = note.isPresent() && dues.get(0) instanceof Due.None;
        return new Section(
                key.id(),
                key.heading(words),
                note,
                isOne && !isSaid ? Optional.of(words.standings().dueSentence(dues.get(0))) : Optional.empty(),
                tracked.stream()
                        .map(one -> TrackedEntry.of(chapter, one, !isOne, here, asAt, words))
                        .toList());
    }

    /** By time, and without one in the order in which the framework names its lists. */
    private static Comparator<Key> order(Framework framework) {
        List<String> lists = List.copyOf(framework.asks().keySet());
        return Comparator.comparing(Key::band)
                .thenComparing(
                        key -> key.list().map(list -> lists.indexOf(list.id())).orElse(-1));
    }

    /** In which list something stands: what has a time, by its time alone. */
    private record Key(Band band, Optional<Ask> list) {

        static Key of(Tracked tracked) {
            Band band = Band.of(tracked.improvement());
            return new Key(
                    band,
                    band == Band.NO_TIME && tracked.improvement() instanceof Recommendation one
                            ? one.list()
                            : Optional.empty());
        }

        String id() {
            return list.map(Ask::id).orElse(band == Band.FOR_DEVELOPMENT ? band.word() : "within-" + band.word());
        }

        String heading(Words words) {
            return list.map(Ask::name).orElseGet(() -> words.standings().band(band));
        }

        Optional<String> note(Framework framework, Words words) {
            return band == Band.NO_TIME
                    ? Optional.of(
                            framework.isUntimed() ? words.the("band-no-time.note") : words.the("band-no-time.open"))
                    : Optional.empty();
        }
    }
}
