package candour.pages;

import candour.compare.Deadline;
import candour.model.Duty;
import candour.say.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A legal duty after one inspection: by when, counted how, and what the council said and did.
 *
 * @param due the last day, where it can be counted
 * @param rule how the day was counted, in full, so that anybody can count again; or why it was not
 * @param status whether it was done, as far as is known on the day of the site
 * @param records what our sources say of it
 */
public record DutyEntry(Duty duty, Optional<LocalDate> due, String rule, String status, List<Sourced> records) {

    /** The same with other words for how it was counted. */
    DutyEntry counting(String how) {
        return new DutyEntry(duty, due, how, status, records);
    }

    static DutyEntry of(Deadline deadline, LocalDate asAt, Words words) {
        Optional<Deadline.Counted> counted =
                deadline instanceof Deadline.Counted one ? Optional.of(one) : Optional.empty();
        String rule = words.duties().rule(deadline);
        return new DutyEntry(
                deadline.duty(),
                counted.map(Deadline.Counted::due),
                counted.map(one -> rule + " " + words.duties().other(one)).orElse(rule),
                words.duties().status(deadline, asAt),
                deadline.records().stream()
                        .map(record -> Sourced.of(record.statement()))
                        .toList());
    }
}
