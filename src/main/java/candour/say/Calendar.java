package candour.say;

import candour.model.PartialDate;
import candour.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;

/** Which message says a date or a period: never more precisely than it is known. */
final class Calendar {

    private Calendar() {}

    static String date(PartialDate date, Catalogue words) {
        return remembered("date-", date, words);
    }

    static String when(PartialDate date, Catalogue words) {
        return remembered("when-", date, words);
    }

    private static String remembered(String kind, PartialDate date, Catalogue words) {
        return words.remembered(new Dated(kind, date), () -> said(kind, date, words));
    }

    /** A date, and how it is said. */
    private record Dated(String kind, PartialDate date) {}

    private static String said(String kind, PartialDate date, Catalogue words) {
        LocalDate day = date.earliest();
        String precision =
                date instanceof PartialDate.Day ? "day" : date instanceof PartialDate.Month ? "month" : "year";
        return words.say(
                kind + precision,
                "day",
                day.getDayOfMonth(),
                "month",
                day.getMonthValue(),
                "year",
                Integer.toString(day.getYear()));
    }

    static String period(Period period, Catalogue words) {
        return period.to()
                .map(to -> closed(period.from(), to, words))
                .orElseGet(() -> words.say("period-open", "from", period.from()));
    }

    private static String closed(PartialDate from, PartialDate to, Catalogue words) {
        if (from.equals(to)) {
            return date(to, words);
        }
        boolean isYearAlone = from instanceof PartialDate.Year || to instanceof PartialDate.Year;
        if (isYearAlone || from.year() != to.year()) {
            return words.say("period", "from", from, "to", to);
        }
        boolean areDaysOfOneMonth = from instanceof PartialDate.Day
                && to instanceof PartialDate.Day
                && YearMonth.from(from.earliest()).equals(YearMonth.from(to.earliest()));
        return areDaysOfOneMonth
                ? words.say("period-in-month", "day", from.earliest().getDayOfMonth(), "to", to)
                : words.say("period-in-year", "from", said("date-in-year-", from, words), "to", to);
    }

    static String during(Period period, Catalogue words) {
        if (period.to().isEmpty()) {
            return period(period, words);
        }
        return period.to().get().equals(period.from())
                ? when(period.from(), words)
                : words.say("during", "period", period(period, words));
    }
}
