package candour.check;

import candour.model.Area;
import candour.model.Derivation;
import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Limit;
import candour.model.PartialDate;
import candour.model.Scale;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a framework says of its grades: when an area existed, what follows from scores, what limits what. */
final class GradeRules {

    private GradeRules() {}

    static List<Problem> check(Inspection inspection) {
        List<Problem> found = new ArrayList<>();
        for (Judgement judgement : inspection.judgements()) {
            existed(inspection.published(), judgement, found);
        }
        Map<String, Judgement.Graded> grades = inspection.judgements().stream()
                .flatMap(Judgement::graded)
                .collect(Collectors.toMap(one -> one.area().id(), Function.identity(), (first, again) -> first));
        grades.values()
                .forEach(graded -> graded.area().derivation().ifPresent(rule -> derived(graded, rule, grades, found)));
        inspection.framework().limits().forEach(limit -> limited(limit, grades, found));
        return found;
    }

    private static void existed(PartialDate published, Judgement judgement, List<Problem> found) {
        Area area = judgement.area();
        boolean isTooEarly = area.from()
                .filter(from -> published.latest().isBefore(from.earliest()))
                .isPresent();
        boolean isTooLate = area.to()
                .filter(to -> published.earliest().isAfter(to.latest()))
                .isPresent();
        boolean saysSo = judgement.fold(
                graded -> false, worded -> false, absent -> absent.reason() == Judgement.Reason.PREDATES_AREA);
        boolean isTooLateToSaySo = saysSo && !isTooEarly && area.from().isPresent();
        if (isTooLate || isTooLateToSaySo || isTooEarly && !saysSo) {
            found.add(
                    new Problem(
                            Code.AREA_NOT_THEN,
                            judgement.position(),
                            "\"" + area.name() + "\" was " + (saysSo ? "already judged" : "not judged")
                                    + " when this was published (" + published + ").",
                            "Compare the dates of the area in the framework; an area that came later has the status predates-area."));
        }
    }

    private static void derived(
            Judgement.Graded graded, Derivation rule, Map<String, Judgement.Graded> grades, List<Problem> found) {
        if (!grades.keySet().containsAll(rule.sumOf())) {
            return;
        }
        int sum = sum(rule, grades);
        int percent = Math.round(sum * 100f / rule.outOf());
        Scale scale = graded.area().scale().orElseThrow();
        Grade follows = scale.grades().stream()
                .filter(grade -> percent >= rule.thresholds().getOrDefault(grade.id(), 0))
                .findFirst()
                .orElseGet(scale::worst);
        if (!follows.equals(graded.grade())) {
            found.add(new Problem(
                    Code.GRADE_NOT_DERIVED,
                    graded.position(),
                    "The scores add up to " + sum + " of " + rule.outOf() + ", " + percent + "%: that is \""
                            + follows.label() + "\", not \"" + graded.grade().label() + "\".",
                    "Compare the grade and the scores with the document."));
        }
    }

    private static int sum(Derivation rule, Map<String, Judgement.Graded> grades) {
        return rule.sumOf().stream()
                .flatMap(area -> Stream.ofNullable(grades.get(area)))
                .mapToInt(GradeRules::score)
                .sum();
    }

    private static int score(Judgement.Graded graded) {
        return graded.grade()
                .printed()
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static void limited(Limit limit, Map<String, Judgement.Graded> grades, List<Problem> found) {
        Judgement.Graded cause = grades.get(limit.ifArea());
        Judgement.Graded effect = grades.get(limit.thenArea());
        if (cause == null || effect == null || !cause.grade().id().equals(limit.is())) {
            return;
        }
        Optional<Grade> best = effect.area().scale().orElseThrow().grade(limit.atBest());
        if (effect.grade().rank() < best.map(Grade::rank).orElse(1)) {
            found.add(new Problem(
                    Code.GRADE_OVER_LIMIT,
                    effect.position(),
                    "Where \"" + cause.area().name() + "\" is \""
                            + cause.grade().label() + "\", this can be no better than \""
                            + best.map(Grade::label).orElse(limit.atBest()) + "\".",
                    "Compare both grades with the document."));
        }
    }
}
