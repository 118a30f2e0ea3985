package candour.say;

import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What judgements are called, where they stand on their scale, and how many there are of each. Counts only; nothing is averaged. */
public final class Grades {

    private final Words words;

    Grades(Words words) {
        this.words = words;
    }

    /** The grade's word, the document's own words in quotation marks, or that there is no judgement. */
    public String word(Judgement judgement) {
        return judgement.fold(
                graded -> graded.grade().label(),
                worded -> words.with("judged-in-words", "words", worded.words()),
                absent -> words.the("absent-" + absent.reason().word()));
    }

    /** The place on the scale, that the words are not ranked, or what the absence means. */
    public String place(Judgement judgement) {
        return judgement.fold(
                graded -> place(graded.grade(), graded.scale()),
                worded -> words.the("judged-in-words.means"),
                absent -> words.the("absent-" + absent.reason().word() + ".means"));
    }

    /** {@code second of four, “outstanding” is best}. */
    public String place(Grade grade, Scale scale) {
        return words.often(
                "place-on-scale",
                "rank",
                grade.rank(),
                "of",
                grade.of(),
                "best",
                scale.best().label());
    }

    /** {@code printed as 3; 4 is best}, where the scale prints numbers. */
    public Optional<String> printed(Grade grade, Scale scale) {
        return grade.printed()
                .flatMap(number -> scale.best()
                        .printed()
                        .map(best -> words.often("printed-number", "printed", number, "best", best)));
    }

    /** {@code Best first: outstanding, good, adequate and inadequate.} */
    public String bestFirst(Scale scale) {
        List<String> labels = scale.grades().stream()
                .map(grade -> words.middle(grade.label()))
                .toList();
        return words.with("best-first", "grades", labels);
    }

    /** {@code Seven grades: two “good”, three “adequate” and two “inadequate”.}, a sentence for each scale. */
    public String tally(Inspection inspection) {
        return words.once("tally", inspection, () -> tallied(inspection));
    }

    private String tallied(Inspection inspection) {
        Map<List<String>, int[]> scales = new LinkedHashMap<>();
        inspection
                .grades()
                .forEach(graded -> scales.computeIfAbsent(labels(graded), labels -> new int[labels.size()])[
                        graded.grade().rank() - 1]++);
        List<String> sentences = new ArrayList<>();
        scales.forEach((labels, counts) -> sentences.add(tally(labels, counts)));
        return sentences.isEmpty()
                ? words.the(inspection.isUngraded() ? "tally-none.ungraded" : "tally-none")
                : String.join(" ", sentences);
    }

    /** Scales that differ only in whether a number is printed have the same words, and are counted as one. */
    private static List<String> labels(Judgement.Graded graded) {
        return graded.scale().grades().stream().map(Grade::label).toList();
    }

    private String tally(List<String> labels, int[] counts) {
        List<String> parts = new ArrayList<>();
        String only = "";
        int all = 0;
        for (int i = 0; i < counts.length; i++) {
            all += counts[i];
            if (counts[i] > 0) {
                only = labels.get(i);
                parts.add(words.with("tally-part", "count", counts[i], "grade", labels.get(i)));
            }
        }
        return parts.size() == 1
                ? words.with("tally-same", "count", all, "grade", only)
                : words.with("tally", "count", all, "parts", parts);
    }
}
