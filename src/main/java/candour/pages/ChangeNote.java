package candour.pages;

import candour.compare.Change;
import candour.compare.Compared.ComparedJudgement;
import candour.say.Titles;
import candour.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What may be said of a change.
 *
 * @param text a short sentence
 * @param seen the same in a cell that shows a sign: the year, and the grade of that year where the two compare; the sentence where there is no sign
 * @param caveat what must be said beside it
 */
public record ChangeNote(Kind kind, String text, String seen, Optional<String> caveat) {

    /** How it is shown: which way a grade moved, whether it compares only broadly, or that it does not. */
    public enum Kind {
        BETTER,
        SAME,
        WORSE,
        BROADLY_BETTER,
        BROADLY_SAME,
        BROADLY_WORSE,
        BREAK,
        NONE;

        /** As the stylesheet has it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(Change change) {
            return change.fold(
                    moved -> Kind.valueOf((moved.isBroad() ? "BROADLY_" : "")
                            + moved.direction().name()),
                    broken -> BREAK);
        }
    }

    /** For a cell in which there is nothing to see. */
    private static final String NOTHING = "–";

    static List<ChangeNote> of(ComparedJudgement compared, Words words) {
        List<ChangeNote> notes = new ArrayList<>();
        compared.agreement().map(one -> none(words.changes().agreement(one))).ifPresent(notes::add);
        compared.changes()
                .forEach(change -> notes.add(new ChangeNote(
                        Kind.of(change),
                        words.changes().note(change),
                        seen(change, words),
                        words.changes().caveat(change))));
        if (notes.isEmpty()) {
            notes.add(new ChangeNote(Kind.NONE, words.changes().none(compared.judgement()), NOTHING, Optional.empty()));
        }
        return notes;
    }

    private static ChangeNote none(String text) {
        return new ChangeNote(Kind.NONE, text, text, Optional.empty());
    }

    private static String seen(Change change, Words words) {
        String year = Titles.year(change.since());
        return change.fold(
                moved -> words.with(
                        "change-seen",
                        "year",
                        year,
                        "before",
                        moved.before().grade().label()),
                broken -> year);
    }

    /** Whether a sign stands for its sentence. */
    public boolean isSigned() {
        return !seen.equals(text);
    }
}
