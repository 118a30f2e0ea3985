package candour.pages;

import candour.model.Framework;
import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Scale;
import java.util.List;
import java.util.Optional;

/**
 * A judgement for a young reader: its word, what it means, and where it is on the ladder from best to worst. No printed number:
 * it would be one thing too many.
 */
public record YoungMark(String area, Verdict verdict, Optional<String> means, List<Step> ladder) {

    /** A step of the ladder, best first. */
    public record Step(String word, String tone, boolean isHere) {}

    /** The judgements that sum an inspection up, or all of them where none does. */
    static List<YoungMark> of(Inspection inspection) {
        return InspectionCard.telling(inspection)
                .map(judgement -> of(inspection.framework(), judgement))
                .toList();
    }

    private static YoungMark of(Framework framework, Judgement judgement) {
        String area = judgement.area().young().orElse(Titles.name(framework, judgement.area()));
        Verdict verdict = Verdict.of(judgement).withoutNumber();
        if (judgement instanceof Judgement.Graded graded) {
            Scale scale = graded.area().scale().orElseThrow();
            List<Step> ladder = scale.grades().stream()
                    .map(grade -> step(scale, grade, graded.grade()))
                    .toList();
            return new YoungMark(
                    area, verdict, Optional.of("This means: " + graded.grade().say() + "."), ladder);
        }
        return new YoungMark(area, verdict, Optional.empty(), List.of());
    }

    private static Step step(Scale scale, Grade grade, Grade given) {
        return new Step(grade.label(), grade.tone().word(), grade.equals(given));
    }
}
