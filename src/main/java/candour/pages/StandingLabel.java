package candour.pages;

import candour.compare.Standing;
import candour.model.Progress;

/**
 * Where a recommendation stands, in words.
 *
 * @param tone which colour; the word says the same
 * @param since "as said on 6 August 2008", or that nothing is known up to a day
 */
public record StandingLabel(String word, String tone, String since) {

    static StandingLabel of(Standing standing) {
        String day = Wording.date(standing.on());
        String since = standing.status() == Standing.Status.NOT_KNOWN
                ? "none of our sources says anything up to " + day
                : "as said " + Wording.at(standing.on());
        return new StandingLabel(word(standing.status()), tone(standing.status()), since);
    }

    /** A word on progress is one of the standings. */
    static String word(Progress.Status status) {
        return word(Standing.Status.valueOf(status.name()));
    }

    static String word(Standing.Status status) {
        return switch (status) {
            case NOT_STARTED -> "Not started";
            case IN_PROGRESS -> "In progress";
            case OVERDUE -> "Overdue";
            case DONE -> "Done";
            case DROPPED -> "Dropped";
            case NOT_KNOWN -> "Not known";
        };
    }

    static String tone(Standing.Status status) {
        return switch (status) {
            case DONE -> "top";
            case IN_PROGRESS -> "upper";
            case NOT_STARTED -> "lower";
            case OVERDUE -> "attention";
            case DROPPED, NOT_KNOWN -> "none";
        };
    }
}
