package candour.compare;

import candour.model.PartialDate;
import candour.model.Progress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where something that was asked for stands on a day, by all evidence: dated words on it, later inspections that come back to it, and the
 * date by which it was to be done. "Not known" is a standing with a date, never a blank.
 *
 * @param on the day of the evidence; where nothing is known, that of our newest source about the area that says more than
 *     grades
 * @param said the latest word on it, whoever's it is
 * @param beside what else is known of it, where nobody says what became of it
 */
public record Standing(Status status, PartialDate on, Optional<Progress> said, Beside beside) {

    /** Whether nothing more can be said of it than up to when our sources go, which a page says once. */
    public boolean isSaidOnce() {
        return status.isUnknown() && said.isEmpty() && beside == Beside.NOTHING;
    }

    /** What is known although it does not say what became of the whole. */
    public enum Beside {
        NOTHING,
        /** A later inspection spoke of a part of it, or of something near. */
        IN_PART,
        /** The council answered. */
        ANSWERED;

        /** As the messages about it have it; none for nothing. */
        public Optional<String> word() {
            return this == NOTHING
                    ? Optional.empty()
                    : Optional.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** What can be said on a day. */
    public enum Status {
        NOT_STARTED("not-started"),
        IN_PROGRESS("in-progress"),
        DONE("done"),
        DROPPED("dropped"),
        /** A later inspection says more of it. */
        CAME_BACK("came-back"),
        /** It was to be done by a day that is past, and nothing is known since. That it was not done is not said. */
        DATE_PASSED("date-passed"),
        NOT_KNOWN("not-known");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** Whether our sources do not say what became of it. */
        public boolean isUnknown() {
            return this == DATE_PASSED || this == NOT_KNOWN;
        }

        /** As open data and addresses have it. */
        public String word() {
            return word;
        }

        static Status of(Progress.Status said) {
            return valueOf(said.name());
        }
    }

    /**
     * By the latest evidence up to a day.
     *
     * @param words dated words on it; of two whose order their dates do not tell, the later in the file is the later
     * @param later inspections that came back to it, of which only those count that came back to the whole of it
     * @param isAnswered whether the council answered to it
     * @param due the day after which its date has passed, if there is one
     * @param reach the day of our newest source about the area that says more than grades
     */
    static Standing of(
            List<Progress> words,
            List<FollowUp> later,
            boolean isAnswered,
            Optional<LocalDate> due,
            PartialDate reach,
            LocalDate day) {
        Beside beside = !later.isEmpty() ? Beside.IN_PART : isAnswered ? Beside.ANSWERED : Beside.NOTHING;
        Optional<Progress> said = Progress.inOrder(words).stream()
                .filter(progress -> !progress.on().latest().isAfter(day))
                .reduce((before, word) -> word);
        Optional<PartialDate> back = later.stream()
                .filter(FollowUp::isEvidence)
                .map(one -> one.inspection().published())
                .filter(published -> !published.latest().isAfter(day))
                .max(Comparator.naturalOrder());
        if (back.isPresent()
                && said.filter(one -> one.on().compareTo(back.get()) > 0).isEmpty()) {
            return new Standing(Status.CAME_BACK, back.get(), said, beside);
        }
        if (!isOver(said) && due.filter(day::isAfter).isPresent()) {
            return new Standing(Status.DATE_PASSED, reach, said, beside);
        }
        return said.map(one -> new Standing(Status.of(one.status()), one.on(), said, beside))
                .orElseGet(() -> new Standing(Status.NOT_KNOWN, reach, said, beside));
    }

    private static boolean isOver(Optional<Progress> said) {
        return said.map(Progress::status)
                .filter(status -> status == Progress.Status.DONE || status == Progress.Status.DROPPED)
                .isPresent();
    }
}
