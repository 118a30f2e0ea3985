package candour.check.claim;

import candour.model.PartialDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dates of a text, as precise as it gives them: a day, a month, a year, a day of a year that goes without saying. */
final class Days {

    private static final String MONTHS =
            Arrays.stream(Month.values()).map(Days::name).collect(Collectors.joining("|", "(?<month>", ")"));
    private static final String YEAR = "(?:19|20)\\d{2}";
    /** Two months are words as well: on their own they are meant after a word such as "in". */
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\d.,])(?:(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?" + MONTHS + "\\b(?:,? (?<year>" + YEAR
                    + ")\\b)?|(?<alone>" + YEAR + ")(?:[/–-](?<next>\\d{2}))?\\b(?![.,]\\d))");

    private static final Finder DATES =
            new Finder(DATE, new Glance(Arrays.stream(Month.values()).map(Days::name)));

    private static final Pattern MEANT =
            Pattern.compile(".*\\b(?:in|since|by|until|from|and|to|late|early|of|or|between) $", Pattern.DOTALL);

    private Days() {}

    /** @param start where it begins in the text */
    record Day(String words, int start) {

        /** In the form in which dates are compared. */
        String plain() {
            return words.replaceAll("(?<=\\d)(st|nd|rd|th)( of)?\\b", "").replace(",", "");
        }

        String year() {
            Matcher year = Pattern.compile(YEAR).matcher(words);
            return year.find() ? year.group() : "";
        }

        String yearless() {
            return plain().replaceFirst(" ?" + YEAR + ".*", "");
        }
    }

    static List<Day> of(String text) {
        List<Day> days = new ArrayList<>();
        DATES.each(text, match -> {
            if (isMeant(match, text)) {
                days.add(new Day(match.group(), match.start()));
            }
        });
        return days;
    }

    private static boolean isMeant(MatchResult match, String text) {
        boolean isWord = match.group().equals("May") || match.group().equals("March");
        return !isWord || MEANT.matcher(text.substring(0, match.start())).matches();
    }

    /** The text without its dates; every other character keeps its place. */
    static String without(String text) {
        return DATES.blank(text);
    }

    /** A date, and all that is said by it less precisely: a day is in its month and its year. */
    static Stream<String> within(String date) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            return Stream.empty();
        }
        Function<String, String> part = name -> parts.group(name) == null ? "" : parts.group(name);
        String century =
                part.apply("alone").isEmpty() ? "" : part.apply("alone").substring(0, 2);
        String next = part.apply("next").isEmpty() ? "" : century + part.apply("next");
        return Stream.of(
                        part.apply("day") + " " + part.apply("month") + " " + part.apply("year"),
                        part.apply("day") + " " + part.apply("month"),
                        part.apply("month") + " " + part.apply("year"),
                        part.apply("month"),
                        part.apply("year"),
                        date,
                        part.apply("alone"),
                        next)
                .map(String::strip)
                .filter(one -> !one.isEmpty());
    }

    static String inWords(PartialDate date) {
        LocalDate day = date.earliest();
        String month = name(day.getMonth()) + " " + date.year();
        if (date instanceof PartialDate.Day) {
            return day.getDayOfMonth() + " " + month;
        }
        return date instanceof PartialDate.Month ? month : Integer.toString(date.year());
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
