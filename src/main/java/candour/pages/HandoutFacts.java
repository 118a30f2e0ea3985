package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Standing;
import candour.compare.Tracked;
import candour.model.Conduct;
import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Passage;
import candour.model.Recommendation.Within;
import candour.model.YoungPeople;
import candour.say.Words;
import java.util.Comparator;
import java.util.List;

/** What handouts tell of one inspection, each fact in a sentence of the catalogue, the most important first. */
final class HandoutFacts {

    private final Chapter chapter;
    private final Age age;
    private final Inspection inspection;
    private final Words words;

    HandoutFacts(Chapter chapter, Age age, Words words) {
        this.chapter = chapter;
        this.age = age;
        this.inspection = chapter.inspection();
        this.words = words;
    }

    /** {@code This is about services for children in Leicester: the joint area review of 2008.} */
    String what() {
        return words.with(
                "handout-what",
                "place",
                chapter.authority().name(),
                "inspection",
                words.titles().called(inspection));
    }

    /** Who inspected, how and when, and when it was published. */
    String who() {
        return words.with(
                inspection.inspected().isPresent() ? "handout-who" : "handout-who.undated",
                "inspectorates",
                inspection.inspectorates(),
                "conduct",
                inspection.conduct().map(Conduct::kind),
                "inspected",
                inspection.inspected(),
                "published",
                inspection.published());
    }

    /** That there is a newer inspection, where there is: a text goes from hand to hand without its page. */
    List<String> newer() {
        return age.newest().map(any -> words.with("handout-newer", "year", age.when())).stream()
                .toList();
    }

    /** What must be known before anything else, in short sentences. */
    List<String> caveats() {
        return inspection.context().stream()
                .flatMap(one -> one.caveat().stream())
                .toList();
    }

    /** What inspectors found, as adults read it. */
    Some findings(Finding.Kind kind, int most) {
        return Some.of(
                ToldFirst.of(inspection, kind).stream().map(Finding::says).toList(), most);
    }

    /** How many things inspectors said must get better; children are told several in one point. */
    int improvements() {
        return (int) inspection.findings().stream()
                .filter(one -> one.kind() == Finding.Kind.IMPROVEMENT)
                .count();
    }

    /** The same for young people, where somebody said it for them. */
    List<String> youngCaveats() {
        return inspection.context().stream()
                .flatMap(one -> one.young().map(Passage::text).or(one::caveat).stream())
                .toList();
    }

    /** That findings are told in the tense of their day. */
    String then() {
        return words.with("handout-then", "day", inspection.day());
    }

    static Some points(List<YoungPeople.Point> points, int most) {
        return Some.of(
                points.stream().map(YoungPeople.Point::says).map(Passage::text).toList(), most);
    }

    /** How much was asked for and where it stands; nothing where nothing was asked. */
    List<String> asked() {
        List<Tracked> all = chapter.tracked();
        if (inspection.isAskedUnknown()) {
            return List.of(words.the("asked-unknown"));
        }
        return all.isEmpty()
                ? List.of()
                : List.of(
                        words.standings().asked(inspection, all),
                        words.standings().summary(all));
    }

    /** Up to which day our sources about the area go, where they say what became of some and not of others. */
    List<String> reach() {
        List<Standing> all = chapter.tracked().stream().map(Tracked::standing).toList();
        boolean isSomeKnown = all.stream().anyMatch(one -> !one.status().isUnknown());
        return all.stream()
                .filter(one -> isSomeKnown && one.status().isUnknown())
                .map(one -> words.with("handout-reach", "day", one.on()))
                .limit(1)
                .toList();
    }

    /** What was to be done first: by when it was due, then in the order of the document. */
    Some first(int most) {
        return Some.of(
                chapter.tracked().stream()
                        .map(Tracked::improvement)
                        .sorted(Comparator.comparing(
                                one -> one.band().map(Within::ordinal).orElse(Within.values().length)))
                        .map(one -> one.plain())
                        .toList(),
                most);
    }
}
