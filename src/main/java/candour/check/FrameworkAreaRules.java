package candour.check;

import candour.model.Area;
import candour.model.Derivation;
import candour.model.Framework;
import candour.model.Grade;
import candour.model.Limit;
import candour.model.Scale;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a framework says of its own areas must be about areas and grades that it has: parents, limits, derived grades. */
final class FrameworkAreaRules {

    private final Framework framework;
    private final List<Problem> found = new ArrayList<>();

    private FrameworkAreaRules(Framework framework) {
        this.framework = framework;
    }

    static List<Problem> check(Framework framework) {
        FrameworkAreaRules rules = new FrameworkAreaRules(framework);
        framework.areas().values().forEach(rules::area);
        framework.limits().forEach(rules::limit);
        return rules.found;
    }

    private void area(Area area) {
        area.parent().ifPresent(this::requireArea);
        area.derivation().ifPresent(rule -> derivation(area, rule));
    }

    private void derivation(Area area, Derivation rule) {
        rule.thresholds().keySet().forEach(grade -> requireGrade(area.id(), grade));
        for (String id : rule.sumOf()) {
            boolean hasScores = requireArea(id)
                    .flatMap(Area::scale)
                    .filter(FrameworkAreaRules::isNumbered)
                    .isPresent();
            if (framework.areas().containsKey(id) && !hasScores) {
                found.add(problem(
                        Code.SCALE_UNSOUND,
                        "\"" + id + "\" has no numbers that could be added up.",
                        "Give each point of its scale a \"printed\" number, or leave the area out of \"sum-of\"."));
            }
        }
    }

    private static boolean isNumbered(Scale scale) {
        return scale.grades().stream()
                .allMatch(grade -> grade.printed()
                        .filter(number -> number.matches("\\d{1,4}"))
                        .isPresent());
    }

    private void limit(Limit limit) {
        requireGrade(limit.ifArea(), limit.is());
        requireGrade(limit.thenArea(), limit.atBest());
    }

    private Optional<Area> requireArea(String id) {
        Optional<Area> area = Optional.ofNullable(framework.areas().get(id));
        if (area.isEmpty()) {
            found.add(problem(
                    Code.AREA_UNKNOWN,
                    "This framework has no area \"" + id + "\", although a parent, limit or sum names it.",
                    "Use the id of an area of this framework."));
        }
        return area;
    }

    private void requireGrade(String areaId, String grade) {
        Optional<Area> area = requireArea(areaId);
        boolean isThere = area.flatMap(Area::scale).stream()
                .flatMap(scale -> scale.grades().stream())
                .map(Grade::id)
                .anyMatch(grade::equals);
        if (area.isPresent() && !isThere) {
            found.add(problem(
                    Code.GRADE_UNKNOWN,
                    "\"" + grade + "\" is not a grade of \"" + areaId + "\", although a limit or threshold names it.",
                    "Use the id of a point of its scale."));
        }
    }

    private Problem problem(Code code, String message, String hint) {
        return new Problem(code, framework.position(), message, hint);
    }
}
