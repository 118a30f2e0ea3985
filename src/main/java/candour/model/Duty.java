package candour.model;

import java.util.Locale;
import java.util.Optional;

/**
 * What the law asks of those who were inspected.
 *
 * @param clock by when it is to be done; none where the law names no number of days
 */
public record Duty(String id, String name, Optional<Clock> clock, String law, Citation citation) {

    /** How many days, counted how and from what. */
    public record Clock(int days, Days countedIn, From from) {}

    /** How the days of a duty are counted. */
    public enum Days {
        WORKING_DAYS,
        CALENDAR_DAYS;

        /** As it is written in content. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What happened to the report on the day from which a duty is counted. */
    public enum From {
        RECEIVED,
        PUBLISHED;

        /** As it is written in content. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
