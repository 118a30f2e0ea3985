package candour.say;

import candour.model.Attachment;
import candour.model.Conduct;
import candour.model.PartialDate;
import candour.model.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ordinary and awkward facts by their names in messages, so that every message can be said, and read by somebody. */
final class Samples {

    /** From one: what has none is said by another message. */
    private static final List<Object> NUMBERS = List.of(2, 1, 11, 21);

    private static final List<Object> FROM_NONE = List.of(2, 0, 1, 11, 21);
    private static final List<Object> DATES = List.of(date("2008-06-03"), date("2008-06"), date("2008"));
    private static final List<Object> DAYS = List.of(date("2008-06-03"));
    private static final List<Object> PERIODS = List.of(
            period("2008-01", "2008-02"),
            period("2011-12-05", "2011-12-05"),
            period("2011-12-05", "2011-12-16"),
            period("2011-11-28", "2011-12-09"),
            period("2008-12", "2009-01"),
            period("2008", "2008"));
    private static final List<Object> PLACES = List.of("Leicester", "King’s Lynn and West Norfolk");
    private static final List<Object> LISTS =
            List.of(List.of("a", "b"), List.of("a"), List.of("a", "b", "c", "d", "e", "f", "g"));

    private static final Map<String, List<Object>> BY_NAME = new LinkedHashMap<>();

    static {
        for (String name : List.of("count", "named", "recommended", "rank", "seconds", "shown", "all", "of")) {
            BY_NAME.put(name, NUMBERS);
        }
        for (String name : List.of("day", "date", "prepared", "published", "reviewed", "due", "from", "to")) {
            BY_NAME.put(name, DATES);
        }
        BY_NAME.put("start", DAYS);
        BY_NAME.put("inspected", PERIODS);
        BY_NAME.put("period", List.of("January to February 2008"));
        BY_NAME.put("place", PLACES);
        for (String name : List.of("areas", "grades", "holidays", "inspectorates", "moved", "notes", "parts")) {
            BY_NAME.put(name, LISTS);
        }
        BY_NAME.put("days", List.of(10, 1, 2, 11, 21));
        BY_NAME.put("number", List.of(2, 1, 11));
        BY_NAME.put("month", List.of(6, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12));
        BY_NAME.put("year", List.of("2008"));
        BY_NAME.put("area", List.of("Staying safe", "SEND and inclusion"));
        BY_NAME.put("best", List.of("Outstanding"));
        BY_NAME.put("before", List.of("Good", "Requires improvement to be good"));
        BY_NAME.put("grade", List.of("Good", "Requires improvement to be good"));
        BY_NAME.put("inspectors", List.of("Good"));
        BY_NAME.put("title", List.of("Joint area review 2008", "PEEL inspection 2023"));
        List.of("called", "family").forEach(one -> BY_NAME.put(one, List.of("Joint area review", "PEEL inspection")));
        BY_NAME.put("since", List.of("the joint area review of 2008"));
        BY_NAME.put("inspection", List.of("the joint area review of 2008"));
        BY_NAME.put("theme", List.of("Staying safe"));
        BY_NAME.put("group", List.of("Safeguarding services"));
        BY_NAME.put("due", DAYS);
        BY_NAME.put("what", List.of("What inspectors found good"));
        BY_NAME.put("phone", List.of(Optional.of("0116 496 0000"), Optional.empty()));
        BY_NAME.put("lead", List.of(Optional.of("the council"), Optional.empty()));
        BY_NAME.put("subject", List.of(Optional.of("care leavers"), Optional.empty()));
        Map.of("how", "by letter", "ages", "9 to 11", "by", "the council")
                .forEach((name, value) -> BY_NAME.put(name, List.of(value)));
        BY_NAME.put("link", List.of("<a link>"));
        BY_NAME.put(
                "conduct",
                List.of(
                        Optional.of(Conduct.Kind.VISIT),
                        Optional.of(Conduct.Kind.DESK),
                        Optional.of(Conduct.Kind.MEETING),
                        Optional.empty()));
        BY_NAME.put("status", List.of("In progress"));
        BY_NAME.put("now", List.of("the joint area review of 2010"));
        BY_NAME.put("told", List.of(0, 3));
        BY_NAME.put("because", List.of("It looked at less."));
    }

    /** Where a name means something else in one message. */
    private static final Map<String, List<Object>> BY_MESSAGE = Map.ofEntries(
            Map.entry(
                    "fact-conduct-said.conduct", List.of(Conduct.Kind.VISIT, Conduct.Kind.DESK, Conduct.Kind.MEETING)),
            Map.entry("theme-unsorted.count", List.of(2L, 1L, 11L)),
            Map.entry("date-day.day", List.of(3)),
            Map.entry("date-in-year-day.day", List.of(3)),
            Map.entry("when-day.day", List.of(3)),
            Map.entry("period-in-month.day", List.of(5)),
            Map.entry("period-in-year.from", List.of("January")),
            Map.entry("duty-due-in.day", DAYS),
            Map.entry("duty-day-unknown.published", List.of(date("2008-06"), date("2008"))),
            Map.entry("duty-day-unknown.received", List.of(Optional.of(date("2008-05")), Optional.empty())),
            Map.entry("holiday.day", DAYS),
            Map.entry("handout-step-read.from", List.of(9)),
            Map.entry("handout-step-read.to", List.of(11)),
            Map.entry("young-ages.from", List.of(9)),
            Map.entry("young-ages.to", List.of(11)),
            Map.entry("young-ages.for.from", List.of(9)),
            Map.entry("young-ages.for.to", List.of(11)),
            Map.entry(
                    "circulated-how.day",
                    List.of(Optional.of(date("2008-06-03")), Optional.of(date("2008")), Optional.empty())),
            Map.entry("handout-grade.place", List.of("second of four, “outstanding” is best")),
            Map.entry("a11y-answer.days", List.of(10, 1)),
            Map.entry("action-lead.lead", List.of("the council")),
            Map.entry("duty-due-in.days", List.of(10, 0, 1, 11, 21)),
            Map.entry("group-counted.count", NUMBERS),
            Map.entry("handout-duration.count", List.of(147)),
            Map.entry("handout-duration.seconds", List.of(58)),
            Map.entry("handout-lowest.of", List.of(4)),
            Map.entry("handout-wrong.of", List.of(4)),
            Map.entry("home-title.strapline", List.of("What inspectors said about services for children")),
            Map.entry("inspections-counted.count", FROM_NONE),
            Map.entry("inspections-number.count", FROM_NONE),
            Map.entry("number.number", List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 21)),
            Map.entry("ordinal.number", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 21)),
            Map.entry("period.from", List.of(date("2008-12-03"), date("2008-12"), date("2008"))),
            Map.entry("period.to", List.of(date("2009-01-09"), date("2009-01"), date("2009"))),
            Map.entry("period-in-month.to", List.of(date("2008-06-16"))),
            Map.entry("period-in-year.to", List.of(date("2008-02"), date("2008-02-14"))),
            Map.entry("place-on-scale.of", List.of(4, 11)),
            Map.entry("place-on-scale.rank", List.of(2, 1, 4, 11)),
            Map.entry("printed-number.best", List.of("4")),
            Map.entry("printed-number.printed", List.of("3")),
            Map.entry("standings-part.day", List.of(date("2009-01"))),
            Map.entry("source-file.kind", List.of(Attachment.Kind.PDF, Attachment.Kind.ODT, Attachment.Kind.DOCX)),
            Map.entry("size-kilobytes.number", List.of("340")),
            Map.entry("size-megabytes.number", List.of("1.2")),
            Map.entry("young-help.phone.phone", List.of("0800 1111")),
            Map.entry("sheet-of.count", List.of(11)),
            Map.entry("some-of.shown", List.of(4)),
            Map.entry("some-of.all", List.of(21)),
            Map.entry("age.years", List.of(18, 0, 1)),
            Map.entry("authority-where.council", List.of("Leicester City Council")),
            Map.entry("authority-where.region", List.of("East Midlands")),
            Map.entry("authority-where.code", List.of("E06000016")),
            Map.entry("authority-where.reach", List.of(Optional.of(date("2026-06-29")), Optional.empty())),
            Map.entry("best-number.best", List.of("4")),
            Map.entry("course-now.scale", List.of("second of four, “outstanding” is best")),
            Map.entry("may-not-say.since", List.of("2008")),
            Map.entry("may-not-say.many.since", List.of("2008")),
            Map.entry("may-not-say.many.count", List.of(11)),
            Map.entry("may-say.count", List.of(2)),
            Map.entry("may-say.all", List.of(7, 1)),
            Map.entry("of-grades.count", List.of(2, 1)),
            Map.entry("of-grades.all", List.of(7, 1)),
            Map.entry("authority-for-children.promised", List.of(0, 2)),
            Map.entry("home-for-children.promised", List.of(0, 2)),
            Map.entry("standing-since.date-passed-said.status", List.of("In progress")),
            Map.entry("due-by.months", List.of(3)),
            Map.entry("due-by.sentence.months", List.of(6)),
            Map.entry("filter-status.shown", List.of(3)),
            Map.entry("filter-status.all", List.of(14)));

    private Samples() {}

    /** What a fact can be: what the message chooses by, what its name means, or the name itself in brackets. */
    static List<Object> of(String key, String name, Phrase message, Catalogue words) {
        List<Object> own = BY_MESSAGE.get(key + "." + name);
        if (own != null) {
            return own;
        }
        Set<Object> chosen = new LinkedHashSet<>();
        collect(message, name, words, chosen);
        List<Object> usual = BY_NAME.getOrDefault(name, List.of("[" + name + "]"));
        boolean areWords = chosen.stream()
                .noneMatch(one -> one.equals("none") || one.toString().matches("\\d+|one|two|few|many|zero"));
        return chosen.isEmpty() || !areWords ? usual : new ArrayList<>(chosen);
    }

    private static void collect(Phrase message, String name, Catalogue words, Set<Object> found) {
        for (Part part : message.parts()) {
            if (part instanceof Part.Choice choice) {
                if (choice.by().equals(name)) {
                    choice.variants().keySet().stream().sorted().forEach(found::add);
                }
                choice.variants().values().forEach(one -> collect(one, name, words, found));
            } else if (part instanceof Part.Reference reference) {
                collect(words.message(reference.key()), name, words, found);
            } else if (part instanceof Part.Call call && call.of() instanceof Part.Reference reference) {
                collect(words.message(reference.key()), name, words, found);
            }
        }
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    private static Period period(String from, String to) {
        return new Period(date(from), Optional.of(date(to)));
    }
}
