package candour.say;

import candour.compare.Deadline;
import candour.compare.Start;
import candour.model.Duty;
import candour.model.DutyRecord;
import candour.model.PartialDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the law asks after an inspection: by when, counted how, and whether it was done. */
public final class Duties {

    /** Bank holidays of one day of the year, by the keys of their messages. */
    private static final Map<String, MonthDay> FIXED = Map.of(
            "new-year-s-day", MonthDay.of(1, 1), "christmas", MonthDay.of(12, 25), "boxing-day", MonthDay.of(12, 26));

    private final Words words;

    Duties(Words words) {
        this.words = words;
    }

    /** {@code Within 30 working days, counted from when the report was received.} */
    public String within(Duty duty) {
        return duty.clock()
                .map(clock -> words.with(
                        "duty-within", "days", clock.days(), "counted", clock.countedIn(), "from", clock.from()))
                .orElseGet(() -> words.the("duty-no-time"));
    }

    /** How the day was counted, in full, so that anybody can count again; or why nobody can. */
    public String rule(Deadline deadline) {
        if (deadline instanceof Deadline.Counted counted) {
            return rule(counted);
        }
        String why = why((Deadline.Uncounted) deadline);
        return why.isEmpty() ? within(deadline.duty()) : within(deadline.duty()) + " " + why;
    }

    private String rule(Deadline.Counted deadline) {
        Duty.Clock clock = deadline.clock();
        boolean isWorking = clock.countedIn() == Duty.Days.WORKING_DAYS;
        Stream<String> sentences = Stream.of(
                words.with(
                        "duty-rule",
                        "days",
                        clock.days(),
                        "counted",
                        clock.countedIn(),
                        "start",
                        deadline.start().day()),
                words.the(from(deadline.start().basis())));
        return String.join(
                " ",
                Stream.concat(sentences, isWorking ? holidays(deadline) : Stream.empty())
                        .toList());
    }

    private static String from(Start.Basis basis) {
        return switch (basis) {
            case RECEIPT -> "duty-from-receipt";
            case PUBLICATION -> "duty-from-publication";
            case PUBLICATION_FOR_RECEIPT -> "duty-from-publication-instead";
        };
    }

    private String why(Deadline.Uncounted deadline) {
        return switch (deadline.why()) {
            case NO_TIME -> "";
            case DAY_NOT_KNOWN ->
                words.with("duty-day-unknown", "published", deadline.published(), "received", deadline.received());
            case OTHER_HOLIDAYS -> words.the("duty-holidays-unknown");
            case OTHER_YEARS -> words.the("duty-years-unknown");
        };
    }

    private Stream<String> holidays(Deadline.Counted deadline) {
        List<String> days = deadline.holidays().stream()
                .map(holiday -> words.with(
                        isMoved(holiday.getKey(), holiday.getValue()) ? "holiday.moved" : "holiday",
                        "day",
                        holiday.getKey(),
                        "name",
                        name(holiday.getValue())))
                .toList();
        return Stream.of(
                words.the("duty-working-days"),
                words.with(days.isEmpty() ? "duty-no-holidays" : "duty-holidays", "holidays", days));
    }

    /** Where one falls on a weekend, another day is free in its place: section 1 and schedule 1 of the Banking and Financial Dealings Act 1971. */
    private static boolean isMoved(LocalDate day, String holiday) {
        return Optional.ofNullable(FIXED.get(key(holiday)))
                .filter(usual -> !usual.equals(MonthDay.from(day)))
                .isPresent();
    }

    /** A bank holiday is known by its English name, from which the key of its message is made. */
    private String name(String holiday) {
        return words.the("holiday-" + key(holiday));
    }

    private static String key(String holiday) {
        return holiday.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    /** The day that comes out if the first day counts too. */
    public String other(Deadline.Counted deadline) {
        return words.with("duty-counting-start", "start", deadline.start().day(), "due", deadline.dueCountingStart());
    }

    /** Whether it was done, as far as is known on a day. */
    public String status(Deadline deadline, LocalDate asAt) {
        return deadline.records().stream()
                .map(DutyRecord::done)
                .flatMap(done -> done.stream())
                .findFirst()
                .map(done -> done(deadline, done))
                .orElseGet(() -> undone(deadline, asAt));
    }

    /** A month in which the last day lies leaves open whether it was in time. */
    private String done(Deadline deadline, PartialDate done) {
        if (deadline instanceof Deadline.Counted counted) {
            if (done.earliest().isAfter(counted.due())) {
                return words.with("duty-done-late", "day", done);
            }
            if (!done.latest().isAfter(counted.due())) {
                return words.with("duty-done", "day", done);
            }
        }
        return words.with("duty-done-sometime", "day", done);
    }

    private String undone(Deadline deadline, LocalDate asAt) {
        if (!(deadline instanceof Deadline.Counted counted) || asAt.isAfter(counted.due())) {
            return words.the("duty-unknown");
        }
        return words.with(
                "duty-due-in",
                "days",
                counted.left(),
                "counted",
                counted.clock().countedIn(),
                "day",
                asAt);
    }
}
