package candour.pages;

import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many of an inspection's judgements were of which grade, said in a sentence. Counts only; nothing is averaged. */
final class Tally {

    private Tally() {}

    /** {@code Seven judgements: two good, three adequate and two inadequate.} */
    static String of(Inspection inspection) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Grade> grades = new TreeMap<>();
        for (Judgement judgement : inspection.judgements()) {
            if (judgement instanceof Judgement.Graded graded) {
                counts.merge(graded.grade().label(), 1, Integer::sum);
                grades.put(graded.grade().label(), graded.grade());
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = new ArrayList<>();
        grades.values().stream()
                .sorted(Comparator.comparingInt(Grade::rank).thenComparing(Grade::label))
                .forEach(grade -> parts.add(
                        Wording.cardinal(counts.get(grade.label())) + " “" + Wording.small(grade.label()) + "”"));
        if (all < 2) {
            return all == 0 ? "No grades." : "One grade.";
        }
        return Wording.capital(Wording.count(all, "grade", "grades")) + ": " + Wording.list(parts) + ".";
    }
}
