package candour.model;

import java.util.Locale;

/** How an inspection was made, where a source says so: not everything that gives grades was a visit. */
public record Conduct(Kind kind, Citation citation) {

    /** Where inspectors got to know what they judged. */
    public enum Kind {
        /** They came and looked. */
        VISIT,
        /** From documents and figures alone. */
        DESK,
        /** They met the council, and looked nowhere else. */
        MEETING;

        /** As it is written in content. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
