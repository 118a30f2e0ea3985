package candour.model;

import candour.problem.Position;
import java.util.List;
import java.util.Optional;

/**
 * Something the inspectors asked for.
 *
 * @param within by when it is to be done; none where they gave no time
 * @param list in which of the lists of its framework it stands
 * @param themes what it is about, in the order of themes
 * @param says what they asked, complete, in our words
 * @param plain the same in as few and plain words as possible
 * @param follows the findings and recommendations of earlier inspections that it comes back to
 * @param actions what somebody will do about it
 * @param progress where it stood when, and who says so
 * @param owner who it is addressed to, where the document names somebody
 */
public record Recommendation(
        String id,
        Optional<Within> within,
        Optional<Ask> list,
        List<Theme> themes,
        Optional<Group> group,
        Optional<String> owner,
        String says,
        String plain,
        List<Follows> follows,
        List<Action> actions,
        List<Progress> progress,
        Citation citation,
        Position position)
        implements Improvement {

    @Override
    public Optional<Within> band() {
        return within;
    }

    /** By when it is to be done. */
    public enum Within {
        IMMEDIATELY("immediately"),
        THREE_MONTHS("3-months"),
        SIX_MONTHS("6-months"),
        LONGER_TERM("longer-term");

        private final String word;

        Within(String word) {
            this.word = word;
        }

        /** As it is written in content. */
        public String word() {
            return word;
        }
    }
}
