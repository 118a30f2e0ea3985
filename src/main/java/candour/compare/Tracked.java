package candour.compare;

import candour.model.Asked;
import candour.model.Authority;
import candour.model.Inspection;
import candour.model.Recommendation;
import candour.model.Recommendation.Within;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that inspectors asked for, and where it stands on the day of the site.
 *
 * @param due by when it was to be done, as it follows from the report; absent where no date follows
 */
public record Tracked(
        Authority authority, Inspection inspection, Asked asked, Optional<LocalDate> due, Standing standing) {

    static List<Tracked> of(Authority authority, Inspection inspection, LocalDate day) {
        return inspection
                .asked()
                .map(asked -> {
                    Optional<LocalDate> due = due(inspection, asked);
                    return new Tracked(authority, inspection, asked, due, Standing.of(asked.progress(), due, day));
                })
                .toList();
    }

    /** From the day of publication on, by the band; none for the longer term, and for what stands in no band. */
    private static Optional<LocalDate> due(Inspection inspection, Asked asked) {
        if (inspection.published().day() == 0) {
            return Optional.empty();
        }
        LocalDate published = inspection.published().earliest();
        return asked.band().flatMap(within -> switch (within) {
            case IMMEDIATELY -> Optional.of(published);
            case THREE_MONTHS -> Optional.of(published.plusMonths(3));
            case SIX_MONTHS -> Optional.of(published.plusMonths(6));
            case LONGER_TERM -> Optional.empty();
        });
    }

    public boolean isImmediate() {
        return asked.band().filter(Within.IMMEDIATELY::equals).isPresent();
    }

    public boolean isRecommendation() {
        return asked instanceof Recommendation;
    }
}
