package candour.pages;

import candour.model.Judgement;
import java.util.Locale;
import java.util.Optional;

/** The letters in square brackets of the Government Statistical Service's Analysis Function (January 2022). */
public enum Shorthand {
    /** Not available. */
    X,
    /** Not applicable. */
    Z;

    /** By which the catalogue names what it means. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Shorthand> of(Judgement judgement) {
        return judgement.fold(
                graded -> Optional.empty(),
                worded -> Optional.empty(),
                absent -> Optional.of(absent.reason() == Judgement.Reason.NOT_PUBLISHED ? X : Z));
    }
}
