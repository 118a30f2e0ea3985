package candour.pages;

import candour.model.Shared;
import candour.say.Words;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody who was to be told of an inspection, as a line of a checklist.
 *
 * @param how in which way and when, or by when
 */
public record Circulated(String who, State state, String how, SourceNote source) {

    /** Whether they were told, as far as is known. */
    public enum State {
        TOLD,
        TO_DO,
        LATE,
        NOT_KNOWN;

        /** In the keys of messages. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Circulated of(Shared shared, LocalDate asAt, Words words) {
        State state = state(shared, asAt);
        String how = switch (state) {
            case TOLD -> words.with("circulated-how", "how", shared.how(), "day", shared.on());
            case TO_DO, LATE -> words.with("circulated-by", "day", shared.by());
            case NOT_KNOWN -> words.the("circulated-unknown");
        };
        return new Circulated(shared.who(), state, how, SourceNote.of(shared.citation()));
    }

    private static State state(Shared shared, LocalDate asAt) {
        if (shared.how().isPresent()) {
            return State.TOLD;
        }
        return shared.by()
                .map(by -> asAt.isAfter(by.latest()) ? State.LATE : State.TO_DO)
                .orElse(State.NOT_KNOWN);
    }
}
