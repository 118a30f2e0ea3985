package candour.compare;

import candour.model.Authority;
import candour.model.Finding;
import candour.model.Improvement;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Recommendation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Something that inspectors asked for, and where it stands on the day of the site.
 *
 * @param due by when it was to be done
 * @param later what later inspections found on the same point, on a part of it or near it
 */
public record Tracked(
        Authority authority,
        Inspection inspection,
        Improvement improvement,
        Due due,
        List<FollowUp> later,
        Standing standing) {

    /**
     * @param followUps later findings, by what they come back to
     * @param reach the day of our newest source about the authority that says more than grades
     */
    static List<Tracked> of(
            Authority authority,
            Inspection inspection,
            Map<String, List<FollowUp>> followUps,
            PartialDate reach,
            LocalDate day) {
        return inspection
                .improvements()
                .map(one -> {
                    Due due = Due.of(inspection, one);
                    List<FollowUp> later = followUps.getOrDefault(inspection.folder() + "/" + one.id(), List.of());
                    Standing standing = Standing.of(one.progress(), later, isAnswered(one), due.latest(), reach, day);
                    return new Tracked(authority, inspection, one, due, later, standing);
                })
                .toList();
    }

    private static boolean isAnswered(Improvement one) {
        return one instanceof Finding finding && finding.reply().isPresent();
    }

    public boolean isRecommendation() {
        return improvement instanceof Recommendation;
    }
}
