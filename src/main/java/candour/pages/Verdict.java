package candour.pages;

import candour.model.Grade;
import candour.model.Judgement;
import candour.model.Scale;
import java.util.Optional;

/**
 * A judgement as every page shows it: its word first, with its scale, and a printed number only beside them. Word, steps and
 * colour say the same thing, so that none of them is needed (WCAG 1.4.1).
 *
 * @param word the grade, the document's own words in quotation marks, or that there is no judgement
 * @param tone which colour: {@code top}, {@code upper}, {@code lower}, {@code attention} or {@code none}
 * @param steps the place as a row of filled and empty dots, more filled being better; empty where there is no scale
 * @param place the place on the scale: "second of four, outstanding is best"; or what the absence means
 * @param sentence the whole sentence that the grade is short for
 * @param printed "printed as 3; 4 is best", where the scale prints numbers
 */
public record Verdict(
        String word, String tone, String steps, String place, Optional<String> printed, Optional<String> sentence) {

    static Verdict of(Judgement judgement) {
        if (judgement instanceof Judgement.Graded graded) {
            Scale scale = graded.area().scale().orElseThrow();
            return of(graded.grade(), scale);
        }
        if (judgement instanceof Judgement.Worded worded) {
            return new Verdict(
                    "“" + worded.words() + "”",
                    "none",
                    "",
                    "given in the document’s own words, and not ranked",
                    Optional.empty(),
                    Optional.empty());
        }
        return absent(((Judgement.Absent) judgement).reason());
    }

    static Verdict of(Grade grade, Scale scale) {
        Grade best = scale.best();
        String place = Wording.ordinal(grade.rank()) + " of " + Wording.cardinal(grade.of()) + ", “"
                + Wording.small(best.label()) + "” is best";
        Optional<String> printed = grade.printed()
                .flatMap(number -> best.printed().map(top -> "printed as " + number + "; " + top + " is best"));
        return new Verdict(grade.label(), tone(grade), steps(grade), place, printed, grade.sentence());
    }

    /** For young readers, to whom the printed number would be one thing too many. */
    Verdict withoutNumber() {
        return new Verdict(word, tone, steps, place, Optional.empty(), sentence);
    }

    private static String steps(Grade grade) {
        return "●".repeat(grade.of() - grade.rank() + 1) + "○".repeat(grade.rank() - 1);
    }

    static String tone(Grade grade) {
        if (grade.attention()) {
            return "attention";
        }
        if (grade.rank() == 1) {
            return "top";
        }
        return grade.rank() * 2 <= grade.of() ? "upper" : "lower";
    }

    private static Verdict absent(Judgement.Reason reason) {
        return switch (reason) {
            case NOT_JUDGED -> nothing("Not judged [z]", "our source gives no judgement on this");
            case NOT_PUBLISHED -> nothing("Not published [x]", "there was a judgement, and it was not published");
            case PREDATES_AREA -> nothing("Not yet judged then [z]", "the inspection is older than this judgement");
        };
    }

    private static Verdict nothing(String word, String place) {
        return new Verdict(word, "none", "", place, Optional.empty(), Optional.empty());
    }
}
