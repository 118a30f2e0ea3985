package candour.compare;

import candour.model.Duty;
import candour.model.Inspection;
import candour.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** The day from which a legal duty is counted, and what it rests on. */
public record Start(LocalDate day, Basis basis) {

    /** What is known to have happened on the day. */
    public enum Basis {
        RECEIPT,
        PUBLICATION,
        /** The law counts from receipt, whose day is not known; the day of publication stands in, and the page says so. */
        PUBLICATION_FOR_RECEIPT
    }

    /** Empty where no day is known: a month or a year is never taken for its first day. */
    static Optional<Start> of(Inspection inspection, Duty.From from) {
        Optional<LocalDate> published = inspection.published().day();
        return switch (from) {
            case PUBLISHED -> published.map(day -> new Start(day, Basis.PUBLICATION));
            case RECEIVED ->
                inspection
                        .received()
                        .flatMap(PartialDate::day)
                        .map(day -> new Start(day, Basis.RECEIPT))
                        .or(() -> published
                                .filter(day -> mayBeReceipt(inspection, day))
                                .map(day -> new Start(day, Basis.PUBLICATION_FOR_RECEIPT)));
        };
    }

    /** A report that is known to have come in another month cannot have come on the day of its publication. */
    private static boolean mayBeReceipt(Inspection inspection, LocalDate day) {
        return inspection
                .received()
                .filter(received -> day.isBefore(received.earliest()) || day.isAfter(received.latest()))
                .isEmpty();
    }
}
