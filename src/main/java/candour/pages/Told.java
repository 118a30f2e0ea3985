package candour.pages;

import candour.model.Shared;
import java.time.LocalDate;

/**
 * Somebody who was to be told of an inspection, as a line of a checklist.
 *
 * @param state told, still to do, late or not known
 * @param tone which colour; the word says the same
 * @param how in which way and when, or by when
 */
public record Told(String who, String state, String tone, String how, SourceNote source) {

    static Told of(Shared shared, LocalDate asAt) {
        SourceNote source = SourceNote.of(shared.citation());
        if (shared.how().isPresent()) {
            String when = shared.on().map(day -> ", " + Wording.at(day)).orElse("");
            return new Told(
                    shared.who(), "Told", "top", Wording.capital(shared.how().get() + when) + ".", source);
        }
        if (shared.by().isEmpty()) {
            return new Told(
                    shared.who(), "Not known", "none", "Our sources do not say whether they were told.", source);
        }
        boolean isLate = asAt.isAfter(shared.by().get().latest());
        String by = "To be told by " + Wording.date(shared.by().get()) + ".";
        return new Told(shared.who(), isLate ? "Late" : "Still to do", isLate ? "attention" : "lower", by, source);
    }
}
