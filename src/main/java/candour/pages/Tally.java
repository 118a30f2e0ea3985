package candour.pages;

import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many of an inspection's judgements were of which grade, a sentence for each scale. Counts only; nothing is averaged. */
final class Tally {

    private Tally() {}

    /** {@code Seven grades: two “good”, three “adequate” and two “inadequate”.} */
    static String of(Inspection inspection) {
        Map<Scale, Map<Grade, Integer>> scales = new LinkedHashMap<>();
        for (Judgement judgement : inspection.judgements()) {
            if (judgement instanceof Judgement.Graded graded) {
                scales.computeIfAbsent(words(graded), any -> new LinkedHashMap<>())
                        .merge(word(graded.grade()), 1, Integer::sum);
            }
        }
        return scales.isEmpty()
                ? "No grades."
                : scales.entrySet().stream()
                        .map(scale -> sentence(scale.getKey(), scale.getValue()))
                        .collect(Collectors.joining(" "));
    }

    private static String sentence(Scale scale, Map<Grade, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = new ArrayList<>();
        for (Grade grade : scale.grades()) {
            if (counts.containsKey(grade)) {
                parts.add(Wording.cardinal(counts.get(grade)) + " “" + Wording.small(grade.label()) + "”");
            }
        }
        String what = Wording.capital(Wording.count(all, "grade", "grades"));
        return all == 1
                ? what + ": “" + parts.get(0).substring(parts.get(0).indexOf('“') + 1) + "."
                : what + ": " + Wording.list(parts) + ".";
    }

    /** Scales that differ only in whether a number is printed have the same words, and are counted as one. */
    private static Scale words(Judgement.Graded graded) {
        Scale scale = graded.area().scale().orElseThrow();
        return new Scale("", scale.grades().stream().map(Tally::word).toList());
    }

    private static Grade word(Grade grade) {
        return new Grade(
                grade.label(),
                grade.rank(),
                grade.of(),
                grade.label(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                grade.attention());
    }
}
