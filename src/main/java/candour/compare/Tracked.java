package candour.compare;

import candour.model.Authority;
import candour.model.Improvement;
import candour.model.Inspection;
import candour.model.Recommendation;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that inspectors asked for, and where it stands on the day of the site.
 *
 * @param due by when it was to be done, as it follows from the report
 */
public record Tracked(Authority authority, Inspection inspection, Improvement improvement, Due due, Standing standing) {

    static List<Tracked> of(Authority authority, Inspection inspection, LocalDate day) {
        return inspection
                .improvements()
                .map(one -> {
                    Due due = Due.of(inspection, one);
                    return new Tracked(authority, inspection, one, due, Standing.of(one.progress(), due.latest(), day));
                })
                .toList();
    }

    public boolean isRecommendation() {
        return improvement instanceof Recommendation;
    }
}
