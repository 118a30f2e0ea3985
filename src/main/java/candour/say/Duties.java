package candour.say;

import candour.compare.Deadline;
import candour.model.Duty;
import candour.model.DutyRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the law asks after an inspection: by when, counted how, and whether it was done. */
public final class Duties {

    private final Words words;

    Duties(Words words) {
        this.words = words;
    }

    /** {@code Within 30 working days, counted from when the report was received}. */
    public String within(Duty duty) {
        return words.with("duty-within", "days", duty.days(), "counted", duty.countedIn(), "from", duty.from());
    }

    /** How the day was counted, in full, so that anybody can count again. */
    public String rule(Deadline deadline) {
        Duty duty = deadline.duty();
        boolean isWorking = duty.countedIn() == Duty.Days.WORKING_DAYS;
        Stream<String> sentences = Stream.of(
                words.with("duty-rule", "days", duty.days(), "counted", duty.countedIn(), "start", deadline.start()),
                words.the(deadline.isReceipt() ? "duty-from-receipt" : "duty-from-publication"));
        return String.join(
                " ",
                Stream.concat(sentences, isWorking ? holidays(deadline) : Stream.empty())
                        .toList());
    }

    private Stream<String> holidays(Deadline deadline) {
        List<String> days = deadline.holidays().stream()
                .map(holiday -> words.with("holiday", "day", holiday.getKey(), "name", name(holiday.getValue())))
                .toList();
        return Stream.of(
                words.the("duty-working-days"),
                words.with(days.isEmpty() ? "duty-no-holidays" : "duty-holidays", "holidays", days));
    }

    /** A bank holiday is known by its English name, from which the key of its message is made. */
    private String name(String holiday) {
        return words.the("holiday-" + holiday.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
    }

    /** The day that comes out if the first day counts too. */
    public String other(Deadline deadline) {
        return words.with("duty-counting-start", "start", deadline.start(), "due", deadline.dueCountingStart());
    }

    /** Whether it was done, as far as is known on a day. */
    public String status(Deadline deadline, LocalDate asAt) {
        Optional<DutyRecord> done = deadline.records().stream()
                .filter(one -> one.done().isPresent())
                .findFirst();
        if (done.isPresent()) {
            boolean isLate = done.get().done().get().latest().isAfter(deadline.due());
            return words.with(
                    isLate ? "duty-done-late" : "duty-done",
                    "day",
                    done.get().done().get());
        }
        if (asAt.isAfter(deadline.due())) {
            return words.the("duty-unknown");
        }
        return words.with(
                "duty-due-in",
                "days",
                deadline.left(),
                "counted",
                deadline.duty().countedIn(),
                "day",
                asAt);
    }
}
