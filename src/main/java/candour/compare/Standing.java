package candour.compare;

import candour.model.PartialDate;
import candour.model.Progress;
import candour.model.Tone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where something that was asked stands on a day. "Not known" is a standing with a date, never a blank.
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

        /** Which of the tones of grades it is shown in; the word says the same. */
        public Tone tone() {
            return switch (this) {
                case DONE -> Tone.TOP;
                case IN_PROGRESS -> Tone.UPPER;
                case NOT_STARTED -> Tone.LOWER;
                case OVERDUE -> Tone.ATTENTION;
                case DROPPED, NOT_KNOWN -> Tone.NONE;
            };
        }

        /** As open data and addresses have it. */
        public String word() {
            return word;
        }
    }

    /** By the latest word up to that day; overdue if that word is not its end and the day is past its date. */
    static Standing of(List<Progress> words, Optional<LocalDate> due, LocalDate day) {
        Optional<Progress> latest = words.stream()
                .filter(progress -> !progress.on().latest().isAfter(day))
                .max(Comparator.comparing(Progress::on));
        if (latest.isEmpty()) {
            return new Standing(Status.NOT_KNOWN, new PartialDate.Day(day));
        }
        boolean isLate = due.filter(day::isAfter).isPresent();
        Status status = switch (latest.get().status()) {
            case DONE -> Status.DONE;
            case DROPPED -> Status.DROPPED;
            case IN_PROGRESS -> isLate ? Status.OVERDUE : Status.IN_PROGRESS;
            case NOT_STARTED -> isLate ? Status.OVERDUE : Status.NOT_STARTED;
        };
        return new Standing(status, latest.get().on());
    }
}
