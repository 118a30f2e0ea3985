package candour.pages;

import candour.compare.Change;
import candour.compare.Compared.ComparedJudgement;
import candour.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What may be said of a change.
 *
 * @param text a short sentence
 * @param caveat what must be said beside it
 */
public record ChangeNote(Kind kind, String text, Optional<String> caveat) {

    /** How it is shown: which way a grade moved, that it compares only broadly, or that it does not. */
    public enum Kind {
        BETTER,
        SAME,
        WORSE,
        BROADLY,
        BREAK,
        NONE;

        /** As the stylesheet has it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(Change change) {
            return change.fold(
                    moved -> moved.isBroad()
                            ? BROADLY
                            : Kind.valueOf(moved.direction().name()),
                    broken -> BREAK);
        }
    }

    static List<ChangeNote> of(ComparedJudgement compared, Words words) {
        List<ChangeNote> notes = new ArrayList<>();
        compared.agreement().map(one -> none(words.changes().agreement(one))).ifPresent(notes::add);
        compared.changes()
                .forEach(change -> notes.add(new ChangeNote(
                        Kind.of(change),
                        words.changes().note(change),
                        words.changes().caveat(change))));
        if (notes.isEmpty()) {
            notes.add(none(words.changes().none(compared.judgement())));
        }
        return notes;
    }

    private static ChangeNote none(String text) {
        return new ChangeNote(Kind.NONE, text, Optional.empty());
    }
}
