package candour.check;

import candour.model.Inspection;
import candour.model.YoungPeople;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A children's version is as new as the facts for adults. Whoever reviews it writes down the mark of both; when one of them
 * changes, the mark does, and the version is called stale until somebody has read it again.
 */
final class FreshnessRules {

    private FreshnessRules() {}

    static List<Problem> check(Inspection inspection) {
        if (inspection.youngPeople().isEmpty()) {
            return List.of();
        }
        return inspection.youngPeople().stream()
                .filter(version -> !version.reviewed()
                        .flatMap(YoungPeople.Review::facts)
                        .equals(Optional.of(Reviewed.mark(inspection, version))))
                .map(version -> stale(inspection, version, Reviewed.mark(inspection, version)))
                .toList();
    }

    private static Problem stale(Inspection inspection, YoungPeople version, String mark) {
        Optional<YoungPeople.Review> review = version.reviewed();
        Position at = review.map(YoungPeople.Review::position).orElse(version.position());
        String message = review.filter(one -> one.facts().isPresent())
                .map(one ->
                        "The facts for adults or this version have changed since it was reviewed (" + one.on() + ").")
                .orElse("Nobody has noted that this version was compared with the facts for adults.");
        return new Problem(
                Code.YOUNG_PEOPLE_STALE,
                at,
                message,
                "Read it beside inspection.yaml: \"candour review " + inspection.id()
                        + "\" shows what changed. Then write \"reviewed: {on: <the day>, facts: " + mark
                        + "}\", or let the same with --done write it.");
    }
}
