package candour.check.claim;

import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Recommendation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many there are of what can be counted in an inspection: a text may say it although no fact does. */
final class Counts {

    private static final Pattern JUDGED = Pattern.compile(
            "judg|grade|mark|outcome|area|\\bsteps?\\b|scale|investigation|rat(?:ing|ed)|\\bparts?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKED = Pattern.compile(
            "recommend|\\bask|want|\\bnamed?\\b|\\bthings?\\b|\\bpoints?\\b|urgent|immediate|month|longer|improv|better|strength|addressed",
            Pattern.CASE_INSENSITIVE);

    private final Set<Integer> judged = new HashSet<>();
    private final Set<Integer> asked = new HashSet<>();
    private final Map<String, Integer> grades = new HashMap<>();

    static Counts of(Inspection inspection) {
        Counts counts = new Counts();
        counts.judgements(inspection.judgements());
        counts.recommendations(inspection.recommendations());
        counts.findings(inspection.findings());
        counts.unlike(inspection);
        counts.tally(
                inspection.framework().areas().values(), area -> area.group().map(group -> group.id()));
        return counts;
    }

    /** Also what is counted in the facts that a text rests on. */
    static Counts of(
            Inspection inspection, List<Judgement> judgements, List<Finding> findings, List<Recommendation> asked) {
        Counts counts = of(inspection);
        counts.judgements(judgements);
        counts.findings(findings);
        counts.recommendations(asked);
        return counts;
    }

    /** @param after what follows the number in its sentence */
    boolean hold(Amount amount, String around, String after, GradeWords words) {
        int number = (int) amount.value();
        if (amount.unit() != Amount.Unit.PLAIN || number != amount.value()) {
            return false;
        }
        if (ASKED.matcher(around).find() && asked.contains(number)) {
            return true;
        }
        return JUDGED.matcher(around).find() && (judged.contains(number) || isAmongGrades(number, after, words));
    }

    /** "Two of the outcomes were good": as many there are, if perhaps not only they. */
    private boolean isAmongGrades(int number, String after, GradeWords words) {
        String clause = after.split("[;,:]", 2)[0];
        return words.in(clause).stream()
                .findFirst()
                .filter(said -> said.labels().stream().anyMatch(label -> grades.getOrDefault(label, 0) >= number))
                .isPresent();
    }

    private void judgements(List<Judgement> judgements) {
        judged.add(judgements.size());
        Map<String, Integer> byGrade = new HashMap<>();
        judgements.stream()
                .flatMap(Judgement::graded)
                .forEach(one -> byGrade.merge(GradeWords.label(one.grade()), 1, Integer::sum));
        judged.addAll(byGrade.values());
        byGrade.forEach((label, number) -> grades.merge(label, number, Math::max));
        judgements.stream()
                .flatMap(Judgement::graded)
                .forEach(one -> judged.add(one.grade().of()));
        tally(judgements, one -> one.area().group().map(group -> group.id()));
        tally(judgements, one -> Stream.of(one.getClass().getSimpleName()).findFirst());
    }

    private <T> void tally(Collection<T> all, Function<T, java.util.Optional<String>> by) {
        judged.addAll(sizes(all.stream().flatMap(one -> by.apply(one).stream())));
    }

    private void recommendations(List<Recommendation> recommendations) {
        asked.add(recommendations.size());
        asked.addAll(sizes(recommendations.stream().map(one -> one.within().word())));
        asked.addAll(sizes(
                recommendations.stream().flatMap(one -> one.group().stream()).map(group -> group.id())));
        asked.addAll(sizes(recommendations.stream().flatMap(one -> one.owner().stream())));
    }

    private void findings(List<Finding> findings) {
        asked.addAll(sizes(findings.stream().map(one -> one.kind().word())));
        asked.addAll(sizes(findings.stream()
                .flatMap(one -> one.area().stream().map(area -> one.kind().word() + " " + area.id()))));
    }

    /** On how many judgements the council's own mark was higher, lower or the same. */
    private void unlike(Inspection inspection) {
        Map<String, Integer> own = inspection.selfAssessment().stream()
                .flatMap(Judgement::graded)
                .collect(Collectors.toMap(
                        one -> one.area().id(), one -> one.grade().rank(), (one, other) -> one));
        judged.addAll(sizes(inspection
                .grades()
                .filter(one -> own.containsKey(one.area().id()))
                .map(one -> Integer.compare(
                                one.grade().rank(), own.getOrDefault(one.area().id(), 0)) + "")));
    }

    private static Collection<Integer> sizes(Stream<String> sorts) {
        return sorts.collect(Collectors.groupingBy(sort -> sort, Collectors.summingInt(sort -> 1)))
                .values();
    }
}
