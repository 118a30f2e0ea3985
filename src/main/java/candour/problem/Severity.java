package candour.problem;

import java.util.Locale;

/** Whether a problem stops the build. */
public enum Severity {
    ERROR,
    WARNING;

    /** As it is printed, for people and for programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
