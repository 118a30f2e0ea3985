package candour.model;

import candour.problem.Position;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a recommendation stood on a day, and who says so.
 *
 * @param by whose words they are
 * @param evidence what shows it; what is done has some
 */
public record Progress(
        PartialDate on,
        Status status,
        String says,
        String by,
        Optional<String> evidence,
        Citation citation,
        Position position) {

    /** Whether its date tells that it came after another. */
    public boolean isKnownLater(Progress other) {
        return on.earliest().isAfter(other.on.latest());
    }

    /** Where it stood. That something is overdue follows from its date, and that it is not known from silence. */
    public enum Status {
        NOT_STARTED,
        IN_PROGRESS,
        DONE,
        DROPPED;

        /** As it is written in content. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
