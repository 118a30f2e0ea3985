package candour.model;

import candour.problem.Position;
import java.util.ArrayList;
import java.util.List;
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

    /** In the order of their dates; where these do not tell it, in that of the file. */
    public static List<Progress> inOrder(List<Progress> words) {
        List<Progress> ordered = new ArrayList<>();
        for (Progress word : words) {
            int at = ordered.size();
            while (at > 0 && ordered.get(at - 1).isKnownLater(word)) {
                at--;
            }
            ordered.add(at, word);
        }
        return List.copyOf(ordered);
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
