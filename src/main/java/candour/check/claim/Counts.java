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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
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

    private static final Pattern OF_GRADES =
            Pattern.compile("judgements\\b|\\bgrades\\b|outcomes\\b|investigations\\b", Pattern.CASE_INSENSITIVE);

    /** "Two of the five outcomes for children were ", "13 were ". */
    private static final Pattern COUNTED = Pattern.compile(
            "[\\w-]+(?: of (?:the|these|its)? ?[\\w-]+)?(?: (?!and\\b)\\w+){0,4} (?:was|were|is|are)(?: (?:judged|graded|rated|only|just))* ",
            Pattern.CASE_INSENSITIVE);

    private final Set<Integer> judged = new HashSet<>();
    private final Set<Integer> asked = new HashSet<>();
    /** How many were given each grade: in all, and in each group. */
    private final Map<String, Set<Integer>> grades = new HashMap<>();

    private final Bands bands = new Bands();

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

    /**
     * Whether as many were given a grade or a time as a sentence says straight out; empty where it says no such thing. No number
     * in another fact can hold that.
     */
    Optional<Boolean> count(Amount amount, Place place, GradeWords words) {
        int number = (int) amount.value();
        if (place.isTotal() || amount.unit() != Amount.Unit.PLAIN) {
            return Optional.empty();
        }
        if (Bands.isTimed(place)) {
            return bands.hold(number, place);
        }
        Matcher counted = COUNTED.matcher(place.clause());
        boolean isOfGrades = OF_GRADES.matcher(place.sentence()).find() && counted.lookingAt();
        return isOfGrades && words.in(place.clause()).stream().anyMatch(said -> said.start() == counted.end())
                ? Optional.of(isJudged(number, place, words))
                : Optional.empty();
    }

    boolean hold(Amount amount, String around, Place place, GradeWords words) {
        int number = (int) amount.value();
        if (amount.unit() != Amount.Unit.PLAIN || number != amount.value()) {
            return false;
        }
        if (ASKED.matcher(around).find() && bands.hold(number, place).orElseGet(() -> asked.contains(number))) {
            return true;
        }
        return JUDGED.matcher(around).find() && isJudged(number, place, words);
    }

    /** "Two were good": as many there are, in all or in a group. */
    private boolean isJudged(int number, Place place, GradeWords words) {
        Optional<GradeWords.Said> said = place.isTotal()
                ? Optional.empty()
                : words.in(place.clause()).stream()
                        .filter(one -> !one.isMeaning())
                        .findFirst();
        return said.map(one -> one.labels().stream().anyMatch(label -> isGiven(number, label, place)))
                .orElseGet(() -> judged.contains(number) || place.isBesidesOne() && judged.contains(number + 1));
    }

    /** Which of the areas are outcomes no framework says: there may be more of a grade. "The other three" leave one out. */
    private boolean isGiven(int number, String label, Place place) {
        Set<Integer> sizes = grades.getOrDefault(label, Set.of());
        boolean areOutcomes = place.sentence().contains("outcomes");
        return sizes.contains(number)
                || place.isBesidesOne() && sizes.contains(number + 1)
                || place.isRatio() && judged.contains(number)
                || areOutcomes && sizes.stream().anyMatch(size -> size > number);
    }

    private void judgements(List<Judgement> judgements) {
        judged.add(judgements.size());
        Map<String, Integer> byGrade = new HashMap<>();
        judgements.stream()
                .flatMap(Judgement::graded)
                .forEach(one -> byGrade.merge(GradeWords.label(one.grade()), 1, Integer::sum));
        judged.addAll(byGrade.values());
        graded(judgements, one -> "");
        graded(judgements, one -> one.area().group().map(group -> group.id()).orElse("none"));
        judgements.stream()
                .flatMap(Judgement::graded)
                .forEach(one -> judged.add(one.grade().of()));
        tally(judgements, one -> one.area().group().map(group -> group.id()));
        tally(judgements, one -> Stream.of(one.getClass().getSimpleName()).findFirst());
    }

    private void graded(List<Judgement> judgements, Function<Judgement, String> by) {
        judgements.stream()
                .flatMap(Judgement::graded)
                .collect(Collectors.groupingBy(
                        one -> by.apply(one) + "\n" + GradeWords.label(one.grade()), Collectors.counting()))
                .forEach((key, number) -> grades.computeIfAbsent(
                                key.substring(key.indexOf('\n') + 1), any -> new HashSet<>())
                        .add(number.intValue()));
    }

    private <T> void tally(Collection<T> all, Function<T, java.util.Optional<String>> by) {
        judged.addAll(sizes(all.stream().flatMap(one -> by.apply(one).stream())));
    }

    private void recommendations(List<Recommendation> recommendations) {
        asked.add(recommendations.size());
        asked.addAll(sizes(
                recommendations.stream().flatMap(one -> one.within().stream()).map(Recommendation.Within::word)));
        asked.addAll(sizes(
                recommendations.stream().flatMap(one -> one.list().stream()).map(list -> list.id())));
        bands.add(recommendations);
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
