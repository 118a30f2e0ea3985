package candour.compare;

import candour.model.Citation;
import candour.model.Inspection;
import candour.model.Judgement;
import java.util.Optional;

/**
 * What may be said of a grade beside an earlier one.
 *
 * @param since the inspection of the earlier grade
 * @param before the earlier grade
 * @param because why the two may be compared, or why not
 * @param citation where the reason stands; absent for the rule that holds without one
 */
public record Change(
        Verdict verdict, Inspection since, Judgement.Graded before, String because, Optional<Citation> citation) {

    /** Where the same area of the same framework was judged before, nothing has to be written down. */
    static final String SAME_AREA = "It is the same area of the same framework.";

    /** Where nobody has written that two judgements may be compared, they are not. */
    static final String UNWRITTEN = "It is a different framework, and no source says that the two may be compared.";

    /** All that can be said. */
    public enum Verdict {
        BETTER("better"),
        SAME("same"),
        WORSE("worse"),
        BROADLY_BETTER("broadly-better"),
        BROADLY_SAME("broadly-same"),
        BROADLY_WORSE("broadly-worse"),
        NOT_COMPARABLE("not-comparable");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** As it stands in the data. */
        public String word() {
            return word;
        }

        /** Whether the caveat has to stand beside it. */
        public boolean isBroad() {
            return this == BROADLY_BETTER || this == BROADLY_SAME || this == BROADLY_WORSE;
        }
    }

    public boolean isBreak() {
        return verdict == Verdict.NOT_COMPARABLE;
    }

    /** Whether nothing more than the general rule stands behind it. */
    public boolean isUnwritten() {
        return isBreak() && citation.isEmpty();
    }
}
