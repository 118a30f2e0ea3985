package candour.pages;

import candour.compare.Deadline;
import candour.model.Duty;
import candour.say.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * A legal duty after one inspection: by when, counted how, and what the council said and did.
 *
 * @param rule how the day was counted, in full, so that anybody can count again
 * @param status whether it was done, as far as is known on the day of the site
 * @param records what our sources say of it
 */
public record DutyEntry(Duty duty, LocalDate due, String rule, String status, List<Sourced> records) {

    static DutyEntry of(Deadline deadline, LocalDate asAt, Words words) {
        return new DutyEntry(
                deadline.duty(),
                deadline.due(),
                words.duties().rule(deadline) + " " + words.duties().other(deadline),
                words.duties().status(deadline, asAt),
                deadline.records().stream()
                        .map(record -> Sourced.of(record.statement()))
                        .toList());
    }
}
