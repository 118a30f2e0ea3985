package candour.pages;

import candour.compare.Change;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Tone;
import candour.say.Words;
import java.util.List;
import java.util.Optional;

/**
 * A grade for a young reader: its word, what it means, and where it is on the ladder from best to worst. No printed number:
 * it would be one thing too many.
 *
 * @param means what the grade means, in words for young people
 * @param before what it was before, and whether it got better, where an earlier grade is known
 */
public record YoungMark(String area, Verdict verdict, String means, Optional<String> before, List<Step> ladder) {

    /** A step of the ladder, best first. */
    public record Step(String word, Tone tone, boolean isHere) {}

    /** The grades that sum an inspection up, or all of them where none does. */
    static List<YoungMark> of(Chapter chapter, Words words) {
        return InspectionCard.telling(chapter.inspection())
                .map(graded -> of(chapter.inspection(), graded, before(chapter, graded, words), words))
                .toList();
    }

    /** All grades, in the order of the inspection. */
    static List<YoungMark> all(Inspection inspection, Words words) {
        return inspection
                .grades()
                .map(graded -> of(inspection, graded, Optional.empty(), words))
                .toList();
    }

    /** Beside the grade with which it may be compared; where there is none, that is said of those that sum up others. */
    private static Optional<String> before(Chapter chapter, Judgement.Graded graded, Words words) {
        return chapter.judgements().stream()
                .filter(one -> one.judgement() == graded)
                .findFirst()
                .flatMap(ComparedJudgement::change)
                .filter(change -> !change.isBreak() || graded.area().headline())
                .map(change -> before(change, words));
    }

    private static String before(Change change, Words words) {
        String since = words.titles().when(change.since());
        return change.fold(
                moved -> words.with(
                        moved.isBroad() ? "young-marks.broadly" : "young-marks.before",
                        "direction",
                        moved.direction(),
                        "since",
                        since,
                        "before",
                        moved.before().grade().label()),
                broken -> words.with("young-marks.apart", "since", since));
    }

    private static YoungMark of(Inspection inspection, Judgement.Graded graded, Optional<String> before, Words words) {
        return new YoungMark(
                graded.area().young().orElseGet(() -> words.titles().area(inspection.framework(), graded.area())),
                Verdict.of(graded, words).withoutNumber(),
                graded.grade().say(),
                before,
                graded.scale().grades().stream()
                        .map(grade -> step(grade, graded.grade()))
                        .toList());
    }

    private static Step step(Grade grade, Grade given) {
        return new Step(grade.label(), grade.tone(), grade.equals(given));
    }
}
