package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Tracked;
import candour.model.Finding;
import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Passage;
import candour.model.Scale;
import candour.model.Site;
import candour.model.YoungPeople;
import candour.pages.HandoutText.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of one inspection in the sentences that handouts are put together from. */
final class HandoutFacts {

    /** As many grades as fit a short text; of more, those that sum them up and all of the lowest. */
    private static final int MOST_GRADES = 9;

    private final Frame frame;
    private final Chapter chapter;
    private final Inspection inspection;

    HandoutFacts(Frame frame, Chapter chapter) {
        this.frame = frame;
        this.chapter = chapter;
        this.inspection = chapter.inspection();
    }

    String place() {
        return chapter.authority().name();
    }

    /** {@code This is about the joint area review 2008 of services for children in Leicester.} */
    String what() {
        return "This is about " + Titles.shortTitle(inspection) + " of services for children in " + place() + ".";
    }

    String who() {
        String when = inspection
                .inspected()
                .map(period -> " The inspection took place " + during(Wording.period(period)) + ".")
                .orElse("");
        return "It was carried out by " + Wording.list(inspection.framework().inspectorates()) + "." + when
                + " What was found was published " + Wording.at(inspection.published()) + ".";
    }

    private static String during(String period) {
        if (period.startsWith("since")) {
            return period;
        }
        return (period.contains(" to ") ? "from " : "in ") + period;
    }

    /** Area and grade, the word with its place: no grade is told without its scale. */
    List<String> grades() {
        List<Judgement> all = inspection.judgements().stream()
                .filter(one -> one instanceof Judgement.Graded)
                .toList();
        Stream<Judgement> shown = all.size() <= MOST_GRADES
                ? all.stream()
                : all.stream().filter(one -> one.area().headline() || isLowest(one));
        return shown.map(one -> grade((Judgement.Graded) one)).toList();
    }

    private String grade(Judgement.Graded one) {
        return Titles.name(inspection.framework(), one.area()) + ": "
                + Wording.small(one.grade().label()) + " (" + Verdict.of(one).place() + ")";
    }

    private static boolean isLowest(Judgement one) {
        return one instanceof Judgement.Graded graded && graded.grade().isLowest();
    }

    /** Which areas got the lowest grade, a sentence for each scale; none where there are none. */
    List<String> lowest() {
        Map<String, List<String>> byWord = new LinkedHashMap<>();
        inspection.judgements().stream()
                .filter(HandoutFacts::isLowest)
                .map(one -> (Judgement.Graded) one)
                .forEach(one -> byWord.computeIfAbsent(word(one), any -> new ArrayList<>())
                        .add(one.area().young().orElseGet(() -> Titles.name(inspection.framework(), one.area()))));
        return byWord.entrySet().stream()
                .map(one -> "Inspectors gave " + one.getKey() + " to "
                        + Wording.count(one.getValue().size(), "area", "areas") + few(one.getValue()) + ".")
                .toList();
    }

    private static String word(Judgement.Graded one) {
        Grade grade = one.grade();
        Scale scale = one.area().scale().orElseThrow();
        boolean isLast = grade.rank() == scale.grades().size();
        String word = "“" + Wording.small(grade.label()) + "”";
        return isLast
                ? "the lowest of " + Wording.cardinal(grade.of()) + " grades, " + word + ","
                : "the grade " + word;
    }

    private static String few(List<String> areas) {
        return areas.size() > 3
                ? ""
                : ": " + String.join("; ", areas.stream().map(Wording::small).toList());
    }

    String tally() {
        return Tally.of(inspection);
    }

    /** What inspectors found, as adults read it: what children are told of first, then the rest. */
    List<String> findings(Finding.Kind kind, int most) {
        Stream<String> told = inspection.youngPeople().stream()
                .flatMap(YoungPeople::points)
                .flatMap(point -> point.from().stream())
                .map(from -> from.id());
        Map<String, String> byId = new LinkedHashMap<>();
        Map<String, String> all = new LinkedHashMap<>();
        inspection.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .forEach(finding -> all.put(finding.id(), finding.says()));
        told.filter(all::containsKey).forEach(id -> byId.put(id, all.get(id)));
        all.forEach(byId::putIfAbsent);
        return byId.values().stream().limit(most).toList();
    }

    Optional<YoungPeople> version() {
        return inspection.youngPeople().stream().findFirst();
    }

    static List<String> words(List<YoungPeople.Point> points, int most) {
        return points.stream()
                .limit(most)
                .map(YoungPeople.Point::says)
                .map(Passage::text)
                .toList();
    }

    /** How much was asked for, and where it stands. */
    Optional<String> asked() {
        List<Tracked> all = chapter.tracked();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String verb = all.get(0).isRecommendation() ? "made " : "named ";
        String noun = StandingBar.noun(all, all.size() == 1);
        return Optional.of("Inspectors " + verb + Wording.cardinal(all.size()) + " " + noun + ".");
    }

    Optional<String> standing() {
        List<Tracked> all = chapter.tracked();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(StandingBar.of(all).summary() + " Our sources go up to " + Wording.date(frame.asAt()) + ".");
    }

    /** What was to be done first. */
    List<String> first(int most) {
        return chapter.tracked().stream()
                .map(one -> one.improvement().plain())
                .limit(most)
                .toList();
    }

    String address(Address page) {
        return frame.whole(page);
    }

    /** Where a listener can read on, as it is said. */
    String spoken() {
        return address(Address.of(inspection)).replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    Part help() {
        return Part.list(
                "Who to turn to",
                frame.help(chapter.authority()).stream()
                        .map(one -> one.name()
                                + one.phone().map(phone -> ", " + phone).orElse("") + ": " + one.says())
                        .toList());
    }

    /** The end of every text: where it comes from and whom to ask. */
    Part end() {
        Site site = frame.site();
        List<String> items = new ArrayList<>();
        inspection
                .sources()
                .forEach(source -> items.add("Where this comes from: " + source.title() + ", " + source.publisher()
                        + ", " + Wording.date(source.date()) + "."));
        items.add("All of it, with a source for every statement: " + address(Address.of(inspection)));
        items.add("For children and young people: " + address(Address.youngPeople(inspection)));
        site.notice().ifPresent(items::add);
        items.add("Questions: " + site.publisher() + ", " + site.contact());
        return Part.list("Read more", items);
    }
}
