package candour.pages;

import candour.model.Grade;
import candour.model.Judgement;
import candour.model.Scale;
import candour.model.Tone;
import candour.say.Words;
import java.util.Optional;

/**
 * A judgement as every page shows it: its word first, with its scale, and a printed number only beside them. Word, steps and
 * colour say the same thing, so that none of them is needed (WCAG 1.4.1).
 *
 * @param word the grade, the document's own words in quotation marks, or that there is no judgement
 * @param steps the place as a row of filled and empty dots, more filled being better; empty where there is no scale
 * @param place the place on the scale, or what the absence means
 * @param printed "printed as 3; 4 is best", where the scale prints numbers
 * @param sentence the whole sentence that the grade is short for
 */
public record Verdict(
        String word, Tone tone, String steps, String place, Optional<String> printed, Optional<String> sentence) {

    static Verdict of(Judgement judgement, Words words) {
        return judgement
                .graded()
                .findAny()
                .map(graded -> of(graded, words))
                .orElseGet(() -> new Verdict(
                        words.grades().word(judgement),
                        Tone.NONE,
                        "",
                        words.grades().place(judgement),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** With the number that the document prints, if it prints one. */
    static Verdict of(Judgement.Graded graded, Words words) {
        Verdict verdict = of(graded.grade(), graded.scale(), words);
        return graded.isNumbered() ? verdict : verdict.withoutNumber();
    }

    static Verdict of(Grade grade, Scale scale, Words words) {
        return new Verdict(
                grade.label(),
                grade.tone(),
                steps(grade),
                words.grades().place(grade, scale),
                words.grades().printed(grade, scale),
                grade.sentence());
    }

    /** Where the document prints no number, and for young readers, to whom it would be one thing too many. */
    Verdict withoutNumber() {
        return new Verdict(word, tone, steps, place, Optional.empty(), sentence);
    }

    private static String steps(Grade grade) {
        return "●".repeat(grade.of() - grade.rank() + 1) + "○".repeat(grade.rank() - 1);
    }
}
