package candour.check;

import candour.model.Ask;
import candour.model.Finding;
import candour.model.Improvement;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Recommendation;
import candour.model.Reference;
import candour.model.Tone;
import candour.model.YoungPeople;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Children are told all the bad news, or their version says what it leaves out and why. */
final class ToldRules {

    private final Inspection inspection;
    private final YoungPeople version;
    private final Set<String> told;
    private final Set<String> bad;
    private final Set<String> asked;
    private final List<Problem> found = new ArrayList<>();

    private ToldRules(Inspection inspection, YoungPeople version) {
        this.inspection = inspection;
        this.version = version;
        Stream<Reference> left = version.notTold().stream().flatMap(one -> one.from().stream());
        Set<String> excused = left.map(Reference::id).collect(Collectors.toSet());
        told = ids(version.points(), excused);
        bad = ids(version.better().stream(), excused);
        asked = ids(Stream.of(version.better(), version.next(), version.said()).flatMap(List::stream), excused);
    }

    private static Set<String> ids(Stream<YoungPeople.Point> points, Set<String> excused) {
        return Stream.concat(points.flatMap(point -> point.from().stream()).map(Reference::id), excused.stream())
                .collect(Collectors.toSet());
    }

    static List<Problem> check(Inspection inspection) {
        return inspection.youngPeople().stream()
                .flatMap(version -> check(inspection, version).stream())
                .toList();
    }

    private static List<Problem> check(Inspection inspection, YoungPeople version) {
        ToldRules rules = new ToldRules(inspection, version);
        inspection.grades().filter(ToldRules::isLow).forEach(rules::grade);
        if (!rules.tellsNothing()) {
            rules.improvements();
        }
        return rules.found;
    }

    /** In the lower half; the middle of an odd scale is not. */
    private static boolean isLow(Judgement.Graded graded) {
        return graded.grade().isLowest() || !isMiddle(graded) && graded.grade().tone() == Tone.LOWER;
    }

    private static boolean isMiddle(Judgement.Graded graded) {
        return graded.grade().rank() * 2 == graded.grade().of() + 1;
    }

    /** A point tells of an area if it comes from it, or from a finding that the document puts under it. */
    private void grade(Judgement.Graded graded) {
        String area = graded.area().id();
        boolean isTold = bad.contains(area)
                || inspection.findings().stream()
                        .filter(one -> one.area()
                                .filter(under -> under.id().equals(area))
                                .isPresent())
                        .anyMatch(one -> bad.contains(one.id()));
        if (!isTold) {
            found.add(new Problem(
                    Code.YOUNG_PEOPLE_LEAVES_OUT,
                    version.position(),
                    "Young people are not told that \"" + graded.area().name() + "\" was judged "
                            + graded.grade().label().toLowerCase(Locale.ROOT) + ".",
                    "Add a point under \"better\" with \"from: [" + area + "]\", or say under \"not-told\" why not."));
        }
    }

    /** A version that names no single thing that had to get better, where the document does, tells good news only. */
    private boolean tellsNothing() {
        List<String> improvements = inspection.findings().stream()
                .filter(one -> one.kind() == Finding.Kind.IMPROVEMENT)
                .map(Finding::id)
                .toList();
        boolean isNothing = !improvements.isEmpty() && improvements.stream().noneMatch(bad::contains);
        if (isNothing) {
            found.add(new Problem(
                    Code.YOUNG_PEOPLE_LEAVES_OUT,
                    version.position(),
                    "Young people are told of nothing that had to get better: " + String.join(", ", improvements) + ".",
                    "Tell it in points under \"better\" or \"next\", or say under \"not-told\" why not."));
        }
        return isNothing;
    }

    private void improvements() {
        List<Improvement> untold = Stream.concat(
                        inspection.recommendations().stream(),
                        inspection.findings().stream().filter(one -> one.kind() == Finding.Kind.IMPROVEMENT))
                .map(Improvement.class::cast)
                .filter(one -> !asked.contains(one.id()))
                .toList();
        untold.stream().filter(ToldRules::isUrgent).forEach(this::urgent);
        Stream<String> others = untold.stream().filter(one -> !isUrgent(one)).map(Improvement::id);
        rest(Stream.concat(middling(), others).toList());
    }

    private static boolean isUrgent(Improvement one) {
        return one.band()
                        .filter(band -> band == Recommendation.Within.IMMEDIATELY)
                        .isPresent()
                || one instanceof Recommendation asked
                        && asked.list().filter(Ask::isUrgent).isPresent();
    }

    /** The areas in the middle of their scale that young people are not told of. */
    private Stream<String> middling() {
        return inspection
                .grades()
                .filter(one -> isMiddle(one) && !isLow(one))
                .map(one -> one.area().id())
                .filter(area -> !told.contains(area));
    }

    private void rest(List<String> rest) {
        if (!rest.isEmpty()) {
            found.add(new Problem(
                    Code.YOUNG_PEOPLE_NOT_TOLD,
                    version.position(),
                    "Young people are not told what had to get better in: " + String.join(", ", rest) + ".",
                    "Name each under \"from\" of the point that tells it, or under \"not-told\" with the reason."));
        }
    }

    private void urgent(Improvement one) {
        found.add(new Problem(
                Code.YOUNG_PEOPLE_LEAVES_OUT,
                version.position(),
                "Young people are not told of \"" + one.id() + "\", which "
                        + (one.band().isPresent()
                                ? "was to be done immediately."
                                : "inspectors put before all other points."),
                "Add a point under \"next\" with \"from: [" + one.id() + "]\", or say under \"not-told\" why not."));
    }
}
