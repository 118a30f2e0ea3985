package candour.check;

import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Recommendation;
import candour.model.YoungPeople;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No point of a children's version comes from nowhere. */
final class YoungPeopleRules {

    private YoungPeopleRules() {}

    static List<Problem> traced(Inspection inspection) {
        List<Problem> found = new ArrayList<>();
        Set<String> known = ids(inspection);
        inspection.youngPeople().stream().flatMap(YoungPeople::points).forEach(point -> trace(known, point, found));
        return found;
    }

    private static void trace(Set<String> known, YoungPeople.Point point, List<Problem> found) {
        if (point.from().isEmpty()) {
            found.add(new Problem(
                    Code.POINT_UNTRACED,
                    point.position(),
                    "This point does not say where it comes from.",
                    "Add \"from\" with the ids of findings, recommendations or judged areas of this inspection."));
        }
        for (String id : point.from()) {
            if (!known.contains(id)) {
                found.add(new Problem(
                        Code.TRACE_UNKNOWN,
                        point.position(),
                        "\"" + id + "\" is not a finding, a recommendation or a judged area of this inspection.",
                        "Use an id that stands in inspection.yaml."));
            }
        }
    }

    private static Set<String> ids(Inspection inspection) {
        return Stream.of(
                        inspection.findings().stream().map(Finding::id),
                        inspection.recommendations().stream().map(Recommendation::id),
                        inspection.judgements().stream()
                                .map(judgement -> judgement.area().id()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }
}
