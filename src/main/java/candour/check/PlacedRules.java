package candour.check;

import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Reference;
import candour.model.YoungPeople;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What children read under a heading is what the heading says of it: "What had to get better" stands over nothing that inspectors did
 * not want better, and "What was good" over nothing that they only criticised.
 */
final class PlacedRules {

    private final Map<String, Finding.Kind> kinds = new HashMap<>();

    private PlacedRules(Inspection inspection) {
        inspection.findings().forEach(one -> kinds.put(one.id(), one.kind()));
        inspection.recommendations().forEach(one -> kinds.put(one.id(), Finding.Kind.IMPROVEMENT));
    }

    static List<Problem> check(Inspection inspection) {
        PlacedRules rules = new PlacedRules(inspection);
        return inspection.youngPeople().stream()
                .flatMap(version -> Stream.concat(
                        version.better().stream()
                                .filter(rules.only(kind -> kind == Finding.Kind.STRENGTH || kind == Finding.Kind.NOTE))
                                .map(PlacedRules::notWanted),
                        version.good().stream()
                                .filter(rules.only(kind -> kind == Finding.Kind.IMPROVEMENT))
                                .map(PlacedRules::notPraised)))
                .toList();
    }

    /** A grade or an item of context may be good or bad: what it is worth is in its words. */
    private Predicate<YoungPeople.Point> only(Predicate<Finding.Kind> kind) {
        return point -> point.from().stream()
                .map(Reference::id)
                .allMatch(id -> kinds.containsKey(id) && kind.test(kinds.get(id)));
    }

    private static Problem notWanted(YoungPeople.Point point) {
        return new Problem(
                Code.YOUNG_PEOPLE_MISPLACED,
                point.position(),
                "A point under \"better\" rests on nothing that inspectors wanted better: " + ids(point) + ".",
                "Tell what went wrong only before in the point that says what is better since, under \"good\", or in that of the fault that it"
                        + " explains. If inspectors want it better, the finding is an \"improvement\".");
    }

    private static Problem notPraised(YoungPeople.Point point) {
        return new Problem(
                Code.YOUNG_PEOPLE_MISPLACED,
                point.position(),
                "A point under \"good\" rests on nothing that inspectors called good: " + ids(point) + ".",
                "Tell it under \"better\" or \"next\", or name the strength that it tells of, too.");
    }

    private static String ids(YoungPeople.Point point) {
        return point.from().stream().map(Reference::id).collect(Collectors.joining(", "));
    }
}
