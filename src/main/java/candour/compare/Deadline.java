package candour.compare;

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
 * By when a duty was to be done, counted by its rule, beside what the council said and did. Neither corrects the other.
 *
 * @param start the day from which it is counted
 * @param isReceipt whether that is the day on which the report was received; otherwise the day of its publication stands in
 * @param due the last day, counting from the day after the start
 * @param dueCountingStart the last day, if the day of the start is counted as day 1
 * @param left how many days of its kind are left after the day of the site, the last one included; none when it is past
 * @param holidays the bank holidays in between, with their names
 * @param records what the council stated and did, as our sources say
 */
public record Deadline(
        Duty duty,
        LocalDate start,
        boolean isReceipt,
        LocalDate due,
        LocalDate dueCountingStart,
        int left,
        List<Map.Entry<LocalDate, String>> holidays,
        List<DutyRecord> records) {

    /** The deadlines of an inspection, as far as they can be counted: the day of receipt or publication must be known. */
    public static List<Deadline> of(Inspection inspection, WorkingDays calendar, LocalDate asAt) {
        Optional<LocalDate> received = inspection.received().flatMap(PartialDate::day);
        Optional<LocalDate> start = received.or(() -> inspection.published().day());
        return start.stream()
                .flatMap(day -> inspection.framework().duties().stream()
                        .flatMap(duty -> of(inspection, duty, day, received.isPresent(), calendar, asAt).stream()))
                .toList();
    }

    private static Optional<Deadline> of(
            Inspection inspection,
            Duty duty,
            LocalDate start,
            boolean isReceipt,
            WorkingDays calendar,
            LocalDate asAt) {
        boolean isWorking = duty.countedIn() == Duty.Days.WORKING_DAYS;
        Optional<LocalDate> due =
                isWorking ? calendar.last(start, duty.days(), false) : Optional.of(start.plusDays(duty.days()));
        Optional<LocalDate> counting =
                isWorking ? calendar.last(start, duty.days(), true) : Optional.of(start.plusDays(duty.days() - 1L));
        return due.map(last -> new Deadline(
                duty,
                start,
                isReceipt,
                last,
                counting.orElseThrow(),
                left(asAt, last, isWorking, calendar),
                isWorking ? calendar.holidays(start, last) : List.of(),
                inspection.duties().stream()
                        .filter(one -> one.duty().equals(duty.id()))
                        .toList()));
    }

    private static int left(LocalDate asAt, LocalDate last, boolean isWorking, WorkingDays calendar) {
        if (asAt.isAfter(last)) {
            return 0;
        }
        return isWorking ? calendar.between(asAt, last) : (int) ChronoUnit.DAYS.between(asAt, last);
    }
}
