package candour.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day, and never made more precise than its source.
 *
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where the day is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d{2})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::earliest);

    /** Reads {@code 2008}, {@code 2008-01} or {@code 2008-01-31}; empty for anything else, for impossible days
     * and for years before 1900 or after 2099. */
    public static Optional<PartialDate> parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return Optional.empty();
        }
        PartialDate date = new PartialDate(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        try {
            LocalDate.of(date.year, iso.group(2) == null ? 1 : date.month, iso.group(3) == null ? 1 : date.day);
            return Optional.of(date);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The first day that it may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : earliest();
    }

    /** By the last day that each may mean: what is known only as "2008" stands after all that is known within 2008. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** ISO 8601, as precise as it is known. */
    @Override
    public String toString() {
        return year + (month > 0 ? twoDigits(month) : "") + (day > 0 ? twoDigits(day) : "");
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }
}
