package candour.pages;

import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Tone;
import candour.say.Words;
import java.util.List;

/**
 * A grade for a young reader: its word, what it means, and where it is on the ladder from best to worst. No printed number:
 * it would be one thing too many.
 *
 * @param means what the grade means, in words for young people
 */
public record YoungMark(String area, Verdict verdict, String means, List<Step> ladder) {

    /** A step of the ladder, best first. */
    public record Step(String word, Tone tone, boolean isHere) {}

    /** The grades that sum an inspection up, or all of them where none does. */
    static List<YoungMark> of(Inspection inspection, Words words) {
        return InspectionCard.telling(inspection)
                .flatMap(Judgement::graded)
                .map(graded -> of(inspection, graded, words))
                .toList();
    }

    /** All grades, in the order of the inspection. */
    static List<YoungMark> all(Inspection inspection, Words words) {
        return inspection.grades().map(graded -> of(inspection, graded, words)).toList();
    }

    private static YoungMark of(Inspection inspection, Judgement.Graded graded, Words words) {
        return new YoungMark(
                graded.area().young().orElseGet(() -> words.titles().area(inspection.framework(), graded.area())),
                Verdict.of(graded, words).withoutNumber(),
                graded.grade().say(),
                graded.scale().grades().stream()
                        .map(grade -> step(grade, graded.grade()))
                        .toList());
    }

    private static Step step(Grade grade, Grade given) {
        return new Step(grade.label(), grade.tone(), grade.equals(given));
    }
}
