package candour.pages;

import candour.compare.Deadline;
import candour.model.Duty;
import candour.model.DutyRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A legal duty after one inspection: by when, counted how, and what the council said and did.
 *
 * @param rule how the day was counted, in full, so that anybody can count again
 * @param other the day that comes out if the first day counts too
 * @param status whether it was done, as far as is known on the day of the site
 * @param records what our sources say of it
 */
public record Obligation(
        String name, String law, String due, String rule, String other, String status, List<Sourced> records) {

    static Obligation of(Deadline deadline, LocalDate asAt) {
        Duty duty = deadline.duty();
        return new Obligation(
                duty.name(),
                duty.law(),
                Wording.date(deadline.due()),
                rule(deadline),
                "If " + Wording.date(deadline.start()) + " is itself day 1, the last day is "
                        + Wording.date(deadline.dueCountingStart()) + ".",
                status(deadline, asAt),
                deadline.records().stream().map(Obligation::record).toList());
    }

    /** How the day was counted. */
    static String rule(Deadline deadline) {
        Duty duty = deadline.duty();
        boolean isWorking = duty.countedIn() == Duty.Days.WORKING_DAYS;
        return duty.days() + (isWorking ? " working days" : " days") + " from " + Wording.date(deadline.start())
                + ". The day after is day 1." + start(deadline)
                + (isWorking ? " Weekends and bank holidays do not count." + holidays(deadline) : "");
    }

    private static String start(Deadline deadline) {
        return deadline.isReceipt()
                ? " That is when the report was received."
                : " That is when the report was published; we do not know when it was received, from which the law counts.";
    }

    private static String holidays(Deadline deadline) {
        return deadline.holidays().isEmpty()
                ? " There was no bank holiday in between."
                : " Bank holidays in between: "
                        + Wording.list(deadline.holidays().stream()
                                .map(holiday -> Wording.date(holiday.getKey()) + " (" + holiday.getValue() + ")")
                                .toList())
                        + ".";
    }

    private static String status(Deadline deadline, LocalDate asAt) {
        Optional<DutyRecord> done = deadline.records().stream()
                .filter(one -> one.done().isPresent())
                .findFirst();
        if (done.isPresent()) {
            LocalDate day = done.get().done().get().latest();
            String how = day.isAfter(deadline.due()) ? "Done late: " : "Done in time: ";
            return how + Wording.date(done.get().done().get()) + ".";
        }
        if (!asAt.isAfter(deadline.due())) {
            boolean isWorking = deadline.duty().countedIn() == Duty.Days.WORKING_DAYS;
            String left = isWorking
                    ? Wording.count(deadline.left(), "working day", "working days")
                    : Wording.count(deadline.left(), "day", "days");
            return deadline.left() == 0
                    ? "Due today, " + Wording.date(asAt) + "."
                    : "Due in " + left + ", counted from " + Wording.date(asAt) + ".";
        }
        return "Not known: our sources do not say whether it was done.";
    }

    private static Sourced record(DutyRecord record) {
        return new Sourced(
                Optional.empty(),
                record.statement().says(),
                SourceNote.of(record.statement().citation()));
    }
}
