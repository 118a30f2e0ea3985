package candour.pages;

import candour.model.Finding;
import candour.model.Inspection;
import candour.model.YoungPeople;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which findings stand first where not all can: those that children are told of, because somebody who read all of them chose them. */
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
        return List.copyOf(ordered);
    }
}
