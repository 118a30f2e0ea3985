package candour.pages;

import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Theme;
import candour.model.YoungPeople;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which findings stand first where not all can: those that children are told of, because somebody who read all of them chose them. Of
 * strengths one of each theme stands before a second of any, so that a few of many are not all about one thing; what was wrong stands as
 * it was chosen, the gravest first.
 */
final class ToldFirst {

    private ToldFirst() {}

    /** Findings of a kind: what children are told of first, then the rest. */
    static List<Finding> of(Inspection inspection, Finding.Kind kind) {
        Map<String, Finding> all = new LinkedHashMap<>();
        inspection.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .forEach(finding -> all.put(finding.id(), finding));
        Set<Finding> ordered = new LinkedHashSet<>();
        inspection.youngPeople().stream()
                .flatMap(YoungPeople::points)
                .flatMap(point -> point.from().stream())
                .flatMap(from -> Optional.ofNullable(all.get(from.id())).stream())
                .forEach(ordered::add);
        ordered.addAll(all.values());
        return kind == Finding.Kind.STRENGTH ? inTurn(ordered) : List.copyOf(ordered);
    }

    private static List<Finding> inTurn(Set<Finding> ordered) {
        Map<Optional<Theme>, Integer> before = new HashMap<>();
        Map<Finding, Integer> turns = new LinkedHashMap<>();
        ordered.forEach(one -> turns.put(one, before.merge(one.themes().stream().findFirst(), 1, Integer::sum)));
        return turns.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
