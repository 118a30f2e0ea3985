package candour.read;

import candour.model.PartialDate;
import candour.model.Period;
import candour.problem.Code;
import java.util.Optional;

/** Dates and periods among the fields of a record. A stand-in of null for what is no date. */
final class Dates {

    private Dates() {}

    static PartialDate date(Fields fields, String key) {
        String text = fields.text(key);
        return text.isEmpty() ? null : parse(fields, key, text);
    }

    static Optional<PartialDate> optional(Fields fields, String key) {
        return fields.optional(key).map(text -> parse(fields, key, text));
    }

    private static PartialDate parse(Fields fields, String key, String text) {
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty()) {
            fields.report(
                    Code.DATE_INVALID,
                    fields.positionOf(key),
                    "\"" + text + "\" is not a date.",
                    "Write a day as 2008-06-03, a month as 2008-06 or a year as 2008.");
        }
        return date.orElse(null);
    }

    /** One date, or a record of {@code from} and {@code to}; without {@code to} it has not ended. */
    static Optional<Period> period(Fields fields, String key) {
        Optional<Fields> range = fields.within(key);
        if (range.isEmpty()) {
            return fields.optional(key)
                    .map(text -> parse(fields, key, text))
                    .map(day -> new Period(day, Optional.of(day)));
        }
        Period period = new Period(date(range.get(), "from"), optional(range.get(), "to"));
        range.get().end();
        if (!range.get().isSound()) {
            fields.giveUp();
            return Optional.empty();
        }
        return Optional.of(period);
    }
}
