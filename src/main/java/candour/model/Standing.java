package candour.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a recommendation stands on a day. "Not known" is a standing with a date, never a blank.
 *
 * @param on the day of the latest word on it; where there is none, the day that is asked about
 */
public record Standing(Status status, PartialDate on) {

    /** What can be said on a day. */
    public enum Status {
        NOT_STARTED("not-started"),
        IN_PROGRESS("in-progress"),
        OVERDUE("overdue"),
        DONE("done"),
        DROPPED("dropped"),
        NOT_KNOWN("not-known");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** As open data has it. */
        public String word() {
            return word;
        }
    }

    /** The day by which it was to be done: from the day of publication on, by the band; none for the longer term. */
    public static Optional<LocalDate> due(Inspection inspection, Recommendation recommendation) {
        if (inspection.published().day() == 0) {
            return Optional.empty();
        }
        LocalDate published = inspection.published().earliest();
        return switch (recommendation.within()) {
            case IMMEDIATELY -> Optional.of(published);
            case THREE_MONTHS -> Optional.of(published.plusMonths(3));
            case SIX_MONTHS -> Optional.of(published.plusMonths(6));
            case LONGER_TERM -> Optional.empty();
        };
    }

    /** By the latest word on it up to that day; overdue if that word is not its end and the day is past its date. */
    public static Standing of(Inspection inspection, Recommendation recommendation, LocalDate day) {
        Optional<Progress> latest = recommendation.progress().stream()
                .filter(progress -> !progress.on().latest().isAfter(day))
                .max(Comparator.comparing(Progress::on));
        if (latest.isEmpty()) {
            return new Standing(
                    Status.NOT_KNOWN, new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        }
        boolean isLate = due(inspection, recommendation).filter(day::isAfter).isPresent();
        Status status = switch (latest.get().status()) {
            case DONE -> Status.DONE;
            case DROPPED -> Status.DROPPED;
            case IN_PROGRESS -> isLate ? Status.OVERDUE : Status.IN_PROGRESS;
            case NOT_STARTED -> isLate ? Status.OVERDUE : Status.NOT_STARTED;
        };
        return new Standing(status, latest.get().on());
    }
}
