package candour.compare;

import candour.model.Improvement;
import candour.model.Recommendation;
import candour.model.Recommendation.Within;

/** When something that inspectors asked for was to be done, as their document puts it: the order in which lists of it stand. */
public enum Band {
    IMMEDIATELY(Within.IMMEDIATELY.word()),
    THREE_MONTHS(Within.THREE_MONTHS.word()),
    SIX_MONTHS(Within.SIX_MONTHS.word()),
    LONGER_TERM(Within.LONGER_TERM.word()),
    /** They gave no time. */
    NO_TIME("no-time"),
    /** It is an area for development, of which nobody expects a time. */
    FOR_DEVELOPMENT("for-development");

    private final String word;

    Band(String word) {
        this.word = word;
    }

    public static Band of(Improvement one) {
        return one.band()
                .map(within -> valueOf(within.name()))
                .orElse(one instanceof Recommendation ? NO_TIME : FOR_DEVELOPMENT);
    }

    /** As addresses and the words of the site have it. */
    public String word() {
        return word;
    }
}
