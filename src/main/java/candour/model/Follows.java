package candour.model;

import java.util.Locale;

/**
 * That a finding comes back to what an earlier inspection of the same area found or asked. No document draws this link: we do, so it says
 * how far the two points are the same, and why we think so.
 *
 * @param to the earlier point, as {@code folder/id}
 * @param how how the later point stands to the earlier one
 */
public record Follows(Reference to, How how, String because) {

    /** How far the later point is the same as the earlier one. */
    public enum How {
        /** It says what became of the whole earlier point. */
        ANSWERS,
        /** It is about more, and the whole earlier point is part of that. */
        WIDER,
        /** It is about a part of the earlier point, and leaves the rest open. */
        NARROWER,
        /** It is about something near to it. */
        TOUCHES;

        /** Whether it shows that inspectors came back to the whole earlier point. */
        public boolean isEvidence() {
            return this == ANSWERS || this == WIDER;
        }

        /** As it is written in content. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
