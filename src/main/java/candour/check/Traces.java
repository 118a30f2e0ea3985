package candour.check;

import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Recommendation;
import candour.model.Reference;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text rests on: ids of the same inspection. */
final class Traces {

    private final Set<String> known;

    Traces(Inspection inspection) {
        known = Stream.of(
                        inspection.findings().stream().map(Finding::id),
                        inspection.context().stream().flatMap(context -> context.id().stream()),
                        inspection.recommendations().stream().map(Recommendation::id),
                        inspection.judgements().stream()
                                .map(judgement -> judgement.area().id()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    /** Whether a text rests on something, and all of it is there. */
    boolean areWhole(List<Reference> from) {
        return !from.isEmpty() && from.stream().map(Reference::id).allMatch(known::contains);
    }

    /** @param at where the text stands that rests on them */
    void check(List<Reference> from, Position at, List<Problem> found) {
        if (from.isEmpty()) {
            found.add(new Problem(
                    Code.POINT_UNTRACED,
                    at,
                    "This point does not say where it comes from.",
                    "Add \"from\" with the ids of findings, recommendations or judged areas of this inspection."));
        }
        from.stream()
                .filter(one -> !known.contains(one.id()))
                .forEach(one -> found.add(new Problem(
                        Code.TRACE_UNKNOWN,
                        one.position(),
                        "\"" + one.id()
                                + "\" is not a finding, a recommendation, a judged area or an item of context of this inspection.",
                        "Use an id that stands in inspection.yaml.")));
    }
}
