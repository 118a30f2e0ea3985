package candour.compare;

import candour.model.Improvement;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Recommendation.Within;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** By when something that inspectors asked for was to be done. */
public sealed interface Due {

    /** At once, from the day of publication on. */
    record AtOnce(LocalDate from) implements Due {}

    /**
     * By a day that follows from the report.
     *
     * @param months how many, counted from publication
     */
    record By(LocalDate day, int months) implements Due {}

    /** The report names no time; those who will do it have named one. */
    record Planned(PartialDate by) implements Due {}

    /** No date follows from anything. */
    record None() implements Due {}

    /** By when, as precisely as it is known. */
    default Optional<PartialDate> date() {
        return this instanceof Planned planned ? Optional.of(planned.by()) : latest().map(PartialDate.Day::new);
    }

    /** The day after which it is late, if there is one. */
    default Optional<LocalDate> latest() {
        if (this instanceof Planned planned) {
            return Optional.of(planned.by().latest());
        }
        return this instanceof AtOnce now ? Optional.of(now.from()) : byReport();
    }

    /** The day that follows from the report, for a calendar: what was to be done at once was due when it was asked, and plans have entries of their own. */
    default Optional<LocalDate> byReport() {
        return this instanceof By by ? Optional.of(by.day()) : Optional.empty();
    }

    /** By the band, counted from the day of publication; else by the last date of the actions. */
    static Due of(Inspection inspection, Improvement improvement) {
        Optional<LocalDate> published = inspection.published().day();
        Due asked = published
                .flatMap(day -> improvement.band().map(band -> of(day, band)))
                .orElseGet(None::new);
        return asked instanceof None ? planned(improvement) : asked;
    }

    private static Due of(LocalDate published, Within within) {
        return switch (within) {
            case IMMEDIATELY -> new AtOnce(published);
            case THREE_MONTHS -> new By(published.plusMonths(3), 3);
            case SIX_MONTHS -> new By(published.plusMonths(6), 6);
            case LONGER_TERM -> new None();
        };
    }

    private static Due planned(Improvement improvement) {
        return improvement.actions().stream()
                .flatMap(action -> action.due().stream())
                .max(Comparator.naturalOrder())
                .<Due>map(Planned::new)
                .orElseGet(None::new);
    }
}
