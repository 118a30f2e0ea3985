package candour.say;

import candour.compare.Agreement;
import candour.compare.Change;
import candour.compare.Compared.Chapter;
import candour.compare.Direction;
import candour.compare.Trend;
import candour.model.Judge;
import candour.model.Judgement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be said of a change. That two grades may not be compared has a sentence of its own, and can reach no other. */
public final class Changes {

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

    /** That there is nothing to compare with. */
    public String none(Judgement judgement) {
        return words.the(judgement.graded().findAny().isPresent() ? "change-first" : "change-no-grade");
    }

    /** What may be said of one theme in one place over time. */
    public String trend(Trend trend, String theme, String place) {
        if (trend instanceof Trend.Together together) {
            Change.Moved moved = together.moved();
            return words.with(
                    moved.isBroad() ? "trend-broadly" : "trend",
                    "theme",
                    theme,
                    "place",
                    place,
                    "direction",
                    moved.direction(),
                    "since",
                    words.titles().called(moved.since()));
        }
        String key = trend instanceof Trend.Mixed
                ? "trend-mixed"
                : trend instanceof Trend.LatestApart ? "trend-latest-apart" : "trend-none-comparable";
        return words.with(key, "theme", theme, "place", place);
    }

    /** What changed since earlier inspections, over all grades of one, in a sentence or two. */
    public String summary(Chapter chapter) {
        List<List<Change>> grades = chapter.judgements().stream()
                .filter(one -> one.judgement().by() == Judge.INSPECTORS)
                .filter(one -> one.judgement().graded().findAny().isPresent())
                .map(one -> one.changes())
                .toList();
        if (grades.isEmpty()) {
            return words.the("summary-no-grades");
        }
        List<Change> latest =
                grades.stream().flatMap(changes -> changes.stream().limit(1)).toList();
        if (latest.isEmpty()) {
            return words.the("summary-first");
        }
        List<String> moved = moved(latest);
        return moved.isEmpty() ? words.the("summary-apart") : summary(moved, latest, grades.size() - latest.size());
    }

    private String summary(List<String> moved, List<Change> latest, int first) {
        int apart = (int) latest.stream().filter(Change::isBreak).count();
        List<String> sentences = new ArrayList<>(List.of(words.with("summary-moved", "moved", moved)));
        if (apart > 0) {
            sentences.add(words.with("summary-some-apart", "count", apart));
        }
        if (first > 0) {
            sentences.add(words.with("summary-some-first", "count", first));
        }
        return String.join(" ", sentences);
    }

    /** How many grades moved which way: what may be compared fully, then what may be only broadly. */
    private List<String> moved(List<Change> changes) {
        List<String> parts = new ArrayList<>();
        for (boolean isBroad : new boolean[] {false, true}) {
            Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
            changes.stream()
                    .flatMap(change -> change.moved().stream())
                    .filter(moved -> moved.isBroad() == isBroad)
                    .forEach(moved -> counts.merge(moved.direction(), 1, Integer::sum));
            counts.forEach((direction, count) ->
                    parts.add(words.with(isBroad ? "moved-broadly" : "moved", "direction", direction, "count", count)));
        }
        return parts;
    }
}
