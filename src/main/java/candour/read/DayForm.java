package candour.read;

import candour.problem.Code;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** A way in which tables write days. */
interface DayForm {

    /** How a description calls the numbers that spreadsheets keep for days. */
    String DAY_NUMBER = "day-number";

    /** Day 1 is the first of 1900 to spreadsheets, which believe in a 29 February of that year: all later days are counted from here. */
    LocalDate BEFORE_DAY_1 = LocalDate.of(1899, 12, 30);

    /** The day, if the text has this form and there is such a day. */
    Optional<LocalDate> day(String text);

    /** By letters for its parts ({@code dd/MM/yyyy}); two digits of a year mean this century. */
    static Optional<DayForm> read(Value value, String pattern) {
        if (pattern.equals(DAY_NUMBER)) {
            return Optional.of(DayForm::numbered);
        }
        try {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT);
            return Optional.of(text -> parsed(text, format));
        } catch (IllegalArgumentException wrong) {
            value.report(
                    Code.DATE_INVALID,
                    "\"" + pattern + "\" does not say how days are written.",
                    "Write dd for the day, MM for the month, yy or yyyy for the year: dd/MM/yyyy. For the numbers that spreadsheets keep write "
                            + DAY_NUMBER + ".");
            return Optional.empty();
        }
    }

    static Optional<LocalDate> numbered(String text) {
        return text.matches("[1-9]\\d{4}")
                ? Optional.of(BEFORE_DAY_1.plusDays(Long.parseLong(text)))
                : Optional.empty();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
