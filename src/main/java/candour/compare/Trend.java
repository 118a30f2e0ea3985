package candour.compare;

import java.util.List;

/** What may be said of all grades on one theme in one area over time, in one sentence. */
public sealed interface Trend {

    /** None of the inspections may be compared with another. */
    record NoneComparable() implements Trend {}

    /** The latest inspection may not be compared with those before it; earlier ones may. */
    record LatestApart() implements Trend {}

    /** The latest grades moved differently, or not all of them may be compared. */
    record Mixed() implements Trend {}

    /** All grades of the latest inspection moved alike since the same inspection. */
    record Together(Change.Moved moved) implements Trend {}

    /** @param inspections the changes of each inspection but the first, oldest first */
    static Trend of(List<List<Change>> inspections) {
        List<Change> latest = inspections.get(inspections.size() - 1);
        if (latest.stream().allMatch(Change::isBreak)) {
            return inspections.stream().flatMap(List::stream).allMatch(Change::isBreak)
                    ? new NoneComparable()
                    : new LatestApart();
        }
        return latest.get(0)
                .moved()
                .filter(first -> latest.stream().allMatch(other -> isAlike(first, other)))
                .<Trend>map(Together::new)
                .orElseGet(Mixed::new);
    }

    private static boolean isAlike(Change.Moved first, Change other) {
        return other.moved()
                .filter(moved -> moved.direction() == first.direction()
                        && moved.isBroad() == first.isBroad()
                        && moved.since() == first.since())
                .isPresent();
    }
}
