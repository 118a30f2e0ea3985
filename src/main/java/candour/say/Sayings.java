package candour.say;

import candour.compare.Change;
import candour.compare.Compared.Chapter;
import candour.compare.Direction;
import candour.compare.Since;
import candour.model.Area;
import candour.model.Inspection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What may be said of a change, in sentences that can be quoted as they stand; and what may not be said, and why. */
public final class Sayings {

    /** As many names as a sentence can hold; of more, the table marks each. */
    private static final int NAMED = 6;

    /** What got worse comes first: it is what people have to know. */
    private static final List<Direction> NEWS_FIRST = List.of(Direction.WORSE, Direction.BETTER, Direction.SAME);

    private final Words words;

    Sayings(Words words) {
        this.words = words;
    }

    /**
     * One sentence to quote.
     *
     * @param says with its source
     * @param because what has to be said beside it, where the two compare only broadly
     */
    public record May(String says, List<String> because) {}

    /** One thing not to say. */
    public record MayNot(String says, String because) {}

    /** What may be said of the grades of one inspection on these areas: a sentence for each earlier inspection and direction. */
    public List<May> may(Chapter chapter, Predicate<Area> which) {
        List<May> all = new ArrayList<>();
        for (Since since : Since.of(chapter)) {
            for (Direction direction : NEWS_FIRST) {
                for (boolean isBroad : new boolean[] {false, true}) {
                    List<Since.Step> steps = steps(since, which, change -> is(change, direction, isBroad));
                    if (!steps.isEmpty()) {
                        all.add(may(chapter, since, steps, which));
                    }
                }
            }
        }
        return all;
    }

    private static boolean is(Change change, Direction direction, boolean isBroad) {
        return change.moved()
                .filter(one -> one.direction() == direction && one.isBroad() == isBroad)
                .isPresent();
    }

    /** In one piece: one line a fact of the sentence. */
    private May may(Chapter chapter, Since since, List<Since.Step> steps, Predicate<Area> which) {
        Inspection inspection = chapter.inspection();
        Change.Moved moved = steps.get(0).change().moved().orElseThrow();
        int comparable =
                steps(since, which, change -> change.moved().isPresent()).size();
        long graded = inspection.grades().count();
        boolean isPart = inspection.grades().anyMatch(one -> !which.test(one.area()));
        String says = words.with(
                isPart ? "may-say.part" : "may-say",
                "direction",
                moved.direction(),
                "place",
                chapter.authority().name(),
                "now",
                words.titles().called(inspection),
                "since",
                since(inspection, since.inspection()),
                "how",
                moved.isBroad() ? "broadly" : "plainly",
                "count",
                steps.size(),
                "share",
                Share.of(steps.size(), comparable),
                "compared",
                comparable == graded ? "all" : "some",
                "all",
                comparable,
                "areas",
                areas(inspection, steps),
                "inspectorates",
                inspection.inspectorates(),
                "report",
                report(inspection, steps));
        return new May(
                says,
                steps.stream()
                        .map(Since.Step::change)
                        .filter(change ->
                                change.moved().filter(Change.Moved::isBroad).isPresent())
                        .map(words.changes()::because)
                        .distinct()
                        .toList());
    }

    /** What may not be said: of which areas, since when, and why; areas with one reason stand together. */
    public List<MayNot> mayNot(Chapter chapter, Predicate<Area> which) {
        List<MayNot> all = new ArrayList<>();
        for (Since since : Since.of(chapter)) {
            Map<String, List<Since.Step>> reasons = new LinkedHashMap<>();
            steps(since, which, Change::isBreak)
                    .forEach(step -> reasons.computeIfAbsent(
                                    words.changes().because(step.change()), any -> new ArrayList<>())
                            .add(step));
            reasons.forEach((because, steps) -> all.add(mayNot(chapter, since, steps, because)));
        }
        return all;
    }

    private MayNot mayNot(Chapter chapter, Since since, List<Since.Step> steps, String because) {
        String year = words.titles().when(since.inspection());
        String says = steps.size() > NAMED
                ? words.with("may-not-say.many", "count", steps.size(), "since", year)
                : words.with("may-not-say", "areas", areas(chapter.inspection(), steps), "since", year);
        return new MayNot(says, because);
    }

    /** {@code that of 2007}, where both are of one kind. */
    private String since(Inspection now, Inspection before) {
        return now.called().equals(before.called())
                ? words.with("inspection-that-of", "year", words.titles().when(before))
                : words.titles().called(before);
    }

    private static List<Since.Step> steps(Since since, Predicate<Area> which, Predicate<Change> changed) {
        return since.steps().stream()
                .filter(step -> which.test(step.area()) && changed.test(step.change()))
                .toList();
    }

    private List<String> areas(Inspection inspection, List<Since.Step> steps) {
        return steps.stream()
                .map(step -> words.middle(words.titles().area(inspection.framework(), step.area())))
                .map(area -> words.with("area-quoted", "area", area))
                .toList();
    }

    /** {@code published on 3 June 2008}; where that is not known, when it was; and who says so, if it is somebody else. */
    private String report(Inspection inspection, List<Since.Step> steps) {
        Optional<String> by = steps.stream()
                .flatMap(step -> inspection.grades().filter(one -> one.area().equals(step.area())))
                .map(one -> one.citation().source().publisher())
                .filter(publisher -> !inspection.inspectorates().contains(publisher))
                .findFirst();
        return words.with(
                "report-when",
                "by",
                by,
                "how",
                inspection.publication().isPresent() ? "published" : "inspected",
                "published",
                inspection.day());
    }
}
