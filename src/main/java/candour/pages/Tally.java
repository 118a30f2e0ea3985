package candour.pages;

import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many of an inspection's judgements were of which grade, a sentence for each scale. Counts only; nothing is averaged. */
final class Tally {

    private Tally() {}

    /** {@code Seven grades: two “good”, three “adequate” and two “inadequate”.} */
    static String of(Inspection inspection) {
        Map<List<String>, int[]> scales = new LinkedHashMap<>();
        for (Judgement judgement : inspection.judgements()) {
            if (judgement instanceof Judgement.Graded graded) {
                int[] counts = scales.computeIfAbsent(words(graded), words -> new int[words.size()]);
                counts[graded.grade().rank() - 1]++;
            }
        }
        return scales.isEmpty()
                ? "No grades."
                : scales.entrySet().stream()
                        .map(scale -> sentence(scale.getKey(), scale.getValue()))
                        .collect(Collectors.joining(" "));
    }

    /** Scales that differ only in whether a number is printed have the same words, and are counted as one. */
    private static List<String> words(Judgement.Graded graded) {
        return graded.area().scale().orElseThrow().grades().stream()
                .map(Grade::label)
                .toList();
    }

    private static String sentence(List<String> words, int[] counts) {
        List<String> parts = new ArrayList<>();
        int all = 0;
        for (int rank = 0; rank < counts.length; rank++) {
            all += counts[rank];
            if (counts[rank] > 0) {
                parts.add(Wording.cardinal(counts[rank]) + " “" + Wording.small(words.get(rank)) + "”");
            }
        }
        String what = Wording.capital(Wording.count(all, "grade", "grades"));
        if (parts.size() > 1) {
            return what + ": " + Wording.list(parts) + ".";
        }
        String word = parts.get(0).substring(parts.get(0).indexOf('“'));
        return what + (all == 1 ? ": " : ", each ") + word + ".";
    }
}
