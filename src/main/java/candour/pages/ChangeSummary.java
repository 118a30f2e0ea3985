package candour.pages;

import candour.compare.Change;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.Placed;
import candour.model.Judge;
import candour.model.Judgement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What changed since earlier inspections, over all grades of one, in a sentence or two. */
final class ChangeSummary {

    private ChangeSummary() {}

    static String of(Chapter chapter) {
        List<Placed> graded = chapter.judgements().stream()
                .filter(placed ->
                        placed.judgement().by() == Judge.INSPECTORS && placed.judgement() instanceof Judgement.Graded)
                .toList();
        if (graded.isEmpty()) {
            return "This inspection gave no grades, so there is nothing to compare.";
        }
        Map<Change.Verdict, Integer> counts = new EnumMap<>(Change.Verdict.class);
        graded.stream()
                .flatMap(placed -> placed.changes().stream().limit(1))
                .forEach(change -> counts.merge(change.verdict(), 1, Integer::sum));
        if (counts.isEmpty()) {
            return "Nothing here was graded before, as far as we know, so there is nothing to compare with.";
        }
        int apart = counts.getOrDefault(Change.Verdict.NOT_COMPARABLE, 0);
        int first =
                graded.size() - counts.values().stream().mapToInt(one -> one).sum();
        List<String> moved = moved(counts);
        if (moved.isEmpty()) {
            return "None of these grades may be compared with earlier ones. The tables below say why.";
        }
        return "Compared with earlier inspections: " + Wording.list(moved) + "." + rest(apart, first);
    }

    private static List<String> moved(Map<Change.Verdict, Integer> counts) {
        List<String> moved = new ArrayList<>();
        counts.forEach((verdict, count) -> {
            if (verdict != Change.Verdict.NOT_COMPARABLE) {
                moved.add(Wording.count(count, "grade", "grades") + " " + word(verdict));
            }
        });
        return moved;
    }

    private static String word(Change.Verdict verdict) {
        return switch (verdict) {
            case BETTER -> "better";
            case SAME -> "the same";
            case WORSE -> "worse";
            case BROADLY_BETTER -> "better, as far as they compare";
            case BROADLY_SAME -> "the same, as far as they compare";
            case BROADLY_WORSE -> "worse, as far as they compare";
            case NOT_COMPARABLE -> "not comparable";
        };
    }

    private static String rest(int apart, int first) {
        String sentence = apart == 0
                ? ""
                : " " + Wording.capital(Wording.count(apart, "grade", "grades"))
                        + " may not be compared; the tables below say why.";
        return first == 0
                ? sentence
                : sentence + " " + Wording.capital(Wording.count(first, "grade has", "grades have")) + " none before.";
    }
}
