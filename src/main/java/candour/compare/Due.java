package candour.compare;

import candour.model.Improvement;
import candour.model.Inspection;
import candour.model.Recommendation.Within;
import java.time.LocalDate;
import java.util.Optional;

/** By when something that inspectors asked for was to be done, as it follows from the report. */
public sealed interface Due {

    /** At once, from a day on. */
    record AtOnce(LocalDate from) implements Due {
        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(from);
        }
    }

    /** By a day, counted from publication. */
    record By(LocalDate day) implements Due {
        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(day);
        }
    }

    /** No date follows from the report. */
    record None() implements Due {
        @Override
        public Optional<LocalDate> latest() {
            return Optional.empty();
        }
    }

    /** The day after which it is late, if there is one. */
    Optional<LocalDate> latest();

    /** The day that a calendar shows: what was to be done at once has none, because it was due when it was asked. */
    default Optional<LocalDate> inCalendar() {
        return this instanceof AtOnce ? Optional.empty() : latest();
    }

    /** From the day of publication on, by the band; none for the longer term, and for what stands in no band. */
    static Due of(Inspection inspection, Improvement improvement) {
        Optional<LocalDate> published = inspection.published().day();
        Optional<Within> band = improvement.band();
        return published.isEmpty() || band.isEmpty() ? new None() : of(published.get(), band.get());
    }

    private static Due of(LocalDate published, Within within) {
        return switch (within) {
            case IMMEDIATELY -> new AtOnce(published);
            case THREE_MONTHS -> new By(published.plusMonths(3));
            case SIX_MONTHS -> new By(published.plusMonths(6));
            case LONGER_TERM -> new None();
        };
    }
}
