package candour.check;

import candour.model.Framework;
import candour.model.Inspection;
import candour.model.Visit;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A letter after a visit that gives no grades must not look like an inspection whose grades we do not have, or the other way round. */
final class VisitRules {

    private VisitRules() {}

    static List<Problem> check(Inspection inspection) {
        return Stream.concat(missing(inspection).stream(), graded(inspection)).toList();
    }

    private static Optional<Problem> missing(Inspection inspection) {
        Framework framework = inspection.framework();
        boolean isUnclear = framework.visits().values().stream()
                        .map(Visit::isGraded)
                        .distinct()
                        .count()
                > 1;
        if (!isUnclear
                || inspection.visit().isPresent()
                || inspection.grades().findAny().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                Code.VISIT_MISSING,
                inspection.position(),
                "No grade is given here, and " + framework.shortName() + " has kinds of visit that give none.",
                "Say which this was, with \"visit: \" and one of: "
                        + String.join(", ", framework.visits().keySet()) + "."));
    }

    private static Stream<Problem> graded(Inspection inspection) {
        return inspection.visit().filter(kind -> !kind.isGraded()).stream()
                .flatMap(kind -> inspection
                        .grades()
                        .map(graded -> new Problem(
                                Code.VISIT_UNGRADED,
                                graded.position(),
                                "After a visit of the kind \"" + kind.name()
                                        + "\" inspectors give no grades, as frameworks/"
                                        + inspection.framework().id() + ".yaml has it.",
                                "Compare \"visit\" and the grade with the document.")));
    }
}
