package candour.say;

import candour.compare.Agreement;
import candour.compare.Change;
import candour.compare.Compared.Chapter;
import candour.compare.Direction;
import candour.compare.Since;
import candour.model.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What may be said of a change. That two grades may not be compared has a sentence of its own, and can reach no other. */
public final class Changes {

    /** As many names as a sentence can hold; of more, the tables name each. */
    private static final int NAMED = 9;

    private final Words words;

    Changes(Words words) {
        this.words = words;
    }

    /** {@code Better than in the joint area review of 2008 (“adequate”).}, or that nothing may be said. */
    public String note(Change change) {
        String since = words.titles().called(change.since());
        return change.fold(
                moved -> words.with(
                        moved.isBroad() ? "change-broadly" : "change",
                        "direction",
                        moved.direction(),
                        "since",
                        since,
                        "before",
                        moved.before().grade().label()),
                broken -> words.with(
                        broken.reason().written().isPresent() ? "change-not-comparable" : "change-unwritten",
                        "since",
                        since));
    }

    /** What must be said beside a change: why it is only broadly comparable, or not. */
    public Optional<String> caveat(Change change) {
        boolean isPlain = change.moved().filter(moved -> !moved.isBroad()).isPresent();
        return isPlain ? Optional.empty() : change.reason().written().map(Change.Reason.Written::because);
    }

    /** Why the two may be compared, or why not, for open data. */
    public String because(Change change) {
        return change.reason()
                .written()
                .map(Change.Reason.Written::because)
                .orElseGet(() -> words.the(
                        change.reason() instanceof Change.Reason.SameArea ? "because-same-area" : "because-unwritten"));
    }

    /** How the council's own judgement stands to the inspectors'. */
    public String agreement(Agreement agreement) {
        return words.with(
                "agreement",
                "kind",
                agreement.kind(),
                "inspectors",
                agreement.inspectors().grade().label());
    }

    private static String none(Chapter chapter) {
        return chapter.inspection().isUngraded() ? "summary-no-grades.ungraded" : "summary-no-grades";
    }

    /** An earlier grade that is held back is known to us, and not shown. */
    private static String first(Chapter chapter) {
        return chapter.authority().held().isEmpty() ? "summary-first" : "summary-first.held";
    }

    /** That there is nothing to compare with. */
    public String none(Judgement judgement) {
        return words.the(judgement.graded().findAny().isPresent() ? "change-first" : "change-no-grade");
    }

    /** What changed since earlier inspections, over all grades of one: a sentence for each that they are compared with. */
    public String summary(Chapter chapter) {
        long graded = chapter.inspection().grades().count();
        List<Since> all = Since.of(chapter);
        if (graded == 0 || all.isEmpty()) {
            return words.the(graded == 0 ? none(chapter) : first(chapter));
        }
        List<String> sentences = new ArrayList<>(
                all.stream().map(since -> summary(since, chapter)).toList());
        int first = (int) graded
                - all.stream().mapToInt(since -> since.steps().size()).sum();
        if (first > 0) {
            sentences.add(words.with("summary-some-first", "count", first));
        }
        return String.join(" ", sentences);
    }

    private String summary(Since since, Chapter chapter) {
        String called = words.titles().called(since.inspection());
        if (since.isAllBreaks()) {
            List<String> all = areas(since, chapter, Change::isBreak);
            return all.size() <= NAMED
                    ? words.with("summary-apart", "count", all.size(), "since", called, "areas", all)
                    : words.with("summary-apart.many", "count", all.size(), "since", called);
        }
        List<String> parts = new ArrayList<>();
        for (boolean isBroad : new boolean[] {false, true}) {
            for (Direction direction : Direction.values()) {
                moved(since, chapter, isBroad, direction).ifPresent(parts::add);
            }
        }
        List<String> apart = areas(since, chapter, Change::isBreak);
        if (!apart.isEmpty()) {
            parts.add(words.with("moved-apart", "count", apart.size(), "areas", apart));
        }
        return words.with("summary-since", "since", called, "parts", String.join(words.the("list-between"), parts));
    }

    private Optional<String> moved(Since since, Chapter chapter, boolean isBroad, Direction direction) {
        List<String> areas = areas(
                since,
                chapter,
                change -> change.moved()
                        .filter(moved -> moved.isBroad() == isBroad && moved.direction() == direction)
                        .isPresent());
        String key = isBroad ? "moved-broadly" : "moved";
        return areas.isEmpty()
                ? Optional.empty()
                : Optional.of(words.with(key, "direction", direction, "count", areas.size(), "areas", areas));
    }

    private List<String> areas(Since since, Chapter chapter, Predicate<Change> which) {
        return since.steps().stream()
                .filter(step -> which.test(step.change()))
                .map(step ->
                        words.middle(words.titles().area(chapter.inspection().framework(), step.area())))
                .toList();
    }
}
