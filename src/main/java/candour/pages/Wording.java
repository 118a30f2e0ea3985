package candour.pages;

import candour.model.PartialDate;
import candour.model.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Dates, numbers and lists as they are said in English. */
final class Wording {

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final List<String> CARDINALS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();

    static final candour.say.Words WORDS = candour.say.Words.library();

    private Wording() {}

    /** {@code second}; a number with "th" past ten. */
    static String ordinal(int number) {
        return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + "th";
    }

    /** {@code two}; figures past ten. */
    static String cardinal(int number) {
        return number < CARDINALS.size() ? CARDINALS.get(number) : Integer.toString(number);
    }

    /** {@code 1 area}, {@code two areas}: the number with its noun. */
    static String count(int number, String one, String many) {
        return cardinal(number) + " " + (number == 1 ? one : many);
    }

    static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + monthName(day.getMonthValue()) + " " + day.getYear();
    }

    /** {@code 3 June 2008}, {@code June 2008} or {@code 2008}: never more precise than it is known. */
    static String date(PartialDate date) {
        String month = monthName(date.earliest().getMonthValue()) + " " + date.year();
        return date instanceof PartialDate.Year
                ? "" + date.year()
                : date.day().map(Wording::date).orElse(month);
    }

    /** {@code on 3 June 2008}, {@code in June 2008} or {@code in 2008}. */
    static String at(PartialDate date) {
        return (date.day().isEmpty() ? "in " : "on ") + date(date);
    }

    /** {@code January to February 2008}; a single date where both ends are the same. */
    static String period(Period period) {
        if (period.to().isEmpty()) {
            return "since " + date(period.from());
        }
        PartialDate to = period.to().get();
        if (period.from().equals(to)) {
            return date(to);
        }
        String from = date(period.from());
        if (period.from().year() == to.year() && !(period.from() instanceof PartialDate.Year)) {
            from = from.substring(0, from.length() - 5);
        }
        return from + " to " + date(to);
    }

    private static String monthName(int month) {
        return MONTHS.get(month - 1);
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** With a small first letter, for the middle of a sentence; names in capitals stay as they are. */
    static String small(String text) {
        boolean isName = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || isName ? text : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }

    /** Broken between words into lines of so many letters at most; a longer word stands alone. */
    static List<String> lines(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + word.length() + 1 > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
