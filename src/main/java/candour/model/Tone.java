package candour.model;

import java.util.Locale;

/** Where a grade stands on its scale, in the five ways that all scales share: they have a shape and a colour beside their words. */
public enum Tone {
    /** The best grade of its scale. */
    TOP,
    /** In the upper half. */
    UPPER,
    /** In the lower half. */
    LOWER,
    /** A grade that says that something is wrong. */
    ATTENTION,
    /** No grade. */
    NONE;

    /** As the stylesheet has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
