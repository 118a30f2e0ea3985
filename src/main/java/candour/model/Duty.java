package candour.model;

import java.util.Locale;

/**
 * What the law asks of those who were inspected.
 *
 * @param days how many, counted in {@code countedIn}, from the day of {@code from}
 */
public record Duty(String id, String name, int days, Days countedIn, From from, String law, Citation citation) {

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
