package candour.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date known to the year, the month or the day, and never made more precise than its source. */
public sealed interface PartialDate extends Comparable<PartialDate> {

    Pattern ISO = Pattern.compile("((?:19|20)\\d{2})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::earliest);

    /** The first day that it may mean. */
    LocalDate earliest();

    /** The last day that it may mean. */
    LocalDate latest();

    /** Some day of a year. */
    record Year(int year) implements PartialDate {
        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String toString() {
            return Integer.toString(year);
        }
    }

    /** Some day of a month. */
    record Month(YearMonth month) implements PartialDate {
        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return month.atEndOfMonth();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** One day. */
    record Day(LocalDate date) implements PartialDate {
        @Override
        public LocalDate earliest() {
            return date;
        }

        @Override
        public LocalDate latest() {
            return date;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** Reads {@code 2008}, {@code 2008-01} or {@code 2008-01-31}; empty for anything else, for impossible days
     * and for years before 1900 or after 2099. */
    public static Optional<PartialDate> parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return Optional.empty();
        }
        try {
            if (iso.group(2) == null) {
                return Optional.of(new Year(Integer.parseInt(text)));
            }
            return Optional.of(
                    iso.group(3) == null ? new Month(YearMonth.parse(text)) : new Day(LocalDate.parse(text)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The day, where it is known. */
    default Optional<LocalDate> day() {
        return this instanceof Day day ? Optional.of(day.date()) : Optional.empty();
    }

    /** The year, which is always known. */
    default int year() {
        return earliest().getYear();
    }

    /** By the last day that each may mean: what is known only as "2008" stands after all that is known within 2008. */
    @Override
    default int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }
}
