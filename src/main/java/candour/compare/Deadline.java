package candour.compare;

import candour.model.Authority;
import candour.model.Duty;
import candour.model.DutyRecord;
import candour.model.Inspection;
import candour.model.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By when a duty was to be done, as far as that can be counted, beside what the council said and did. Neither corrects the other, and a
 * duty whose last day is not known is shown all the same.
 */
public sealed interface Deadline {

    Duty duty();

    /** What the council stated and did, as our sources say. */
    List<DutyRecord> records();

    /**
     * The last day is known.
     *
     * @param due the last day, counting from the day after the start
     * @param dueCountingStart the last day, if the day of the start is counted as day 1
     * @param left how many days of its kind are left after the day of the site, the last one included; none when it is past
     * @param holidays the bank holidays in between, with their names
     */
    record Counted(
            Duty duty,
            Duty.Clock clock,
            Start start,
            LocalDate due,
            LocalDate dueCountingStart,
            int left,
            List<Map.Entry<LocalDate, String>> holidays,
            List<DutyRecord> records)
            implements Deadline {}

    /** The last day cannot be counted. */
    record Uncounted(
            Duty duty, Why why, PartialDate published, Optional<PartialDate> received, List<DutyRecord> records)
            implements Deadline {}

    /** Why a last day cannot be counted. */
    enum Why {
        /** The law names no number of days. */
        NO_TIME,
        DAY_NOT_KNOWN,
        /** The area is not in England or Wales, whose bank holidays are all that we know. */
        OTHER_HOLIDAYS,
        /** The list of bank holidays begins later, or ends sooner. */
        OTHER_YEARS
    }

    /**
     * Those of an inspection, one for each duty of its framework. What the law asks after a report with grades is not said of a letter
     * after a visit without them, unless a source does.
     */
    static List<Deadline> of(Authority authority, Inspection inspection, WorkingDays calendar, LocalDate asAt) {
        return inspection.framework().duties().stream()
                .filter(duty ->
                        !inspection.isUngraded() || !records(inspection, duty).isEmpty())
                .map(duty -> of(authority, inspection, duty, calendar, asAt))
                .toList();
    }

    private static Deadline of(
            Authority authority, Inspection inspection, Duty duty, WorkingDays calendar, LocalDate asAt) {
        if (duty.clock().isEmpty()) {
            return uncounted(inspection, duty, Why.NO_TIME);
        }
        Duty.Clock clock = duty.clock().get();
        Optional<Start> start = Start.of(inspection, clock.from());
        if (start.isEmpty()) {
            return uncounted(inspection, duty, Why.DAY_NOT_KNOWN);
        }
        if (clock.countedIn() == Duty.Days.CALENDAR_DAYS) {
            return inCalendarDays(inspection, duty, clock, start.get(), asAt);
        }
        return authority.hasHolidaysOfEnglandAndWales()
                ? inWorkingDays(inspection, duty, clock, start.get(), calendar, asAt)
                : uncounted(inspection, duty, Why.OTHER_HOLIDAYS);
    }

    private static Deadline uncounted(Inspection inspection, Duty duty, Why why) {
        return new Uncounted(duty, why, inspection.published(), inspection.received(), records(inspection, duty));
    }

    private static Deadline inCalendarDays(
            Inspection inspection, Duty duty, Duty.Clock clock, Start start, LocalDate asAt) {
        LocalDate last = start.day().plusDays(clock.days());
        int left = (int) Math.max(0, ChronoUnit.DAYS.between(asAt, last));
        return new Counted(duty, clock, start, last, last.minusDays(1), left, List.of(), records(inspection, duty));
    }

    private static Deadline inWorkingDays(
            Inspection inspection, Duty duty, Duty.Clock clock, Start start, WorkingDays calendar, LocalDate asAt) {
        Optional<LocalDate> due = calendar.last(start.day(), clock.days(), false);
        Optional<LocalDate> countingStart = calendar.last(start.day(), clock.days(), true);
        if (due.isEmpty() || countingStart.isEmpty()) {
            return uncounted(inspection, duty, Why.OTHER_YEARS);
        }
        LocalDate last = due.get();
        return new Counted(
                duty,
                clock,
                start,
                last,
                countingStart.get(),
                asAt.isAfter(last) ? 0 : calendar.between(asAt, last),
                calendar.holidays(start.day(), last),
                records(inspection, duty));
    }

    private static List<DutyRecord> records(Inspection inspection, Duty duty) {
        return inspection.duties().stream()
                .filter(one -> one.duty().equals(duty.id()))
                .toList();
    }
}
