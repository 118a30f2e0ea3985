package candour.compare;

import candour.model.Authority;
import candour.model.Follows;
import candour.model.Improvement;
import candour.model.Inspection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A later inspection that came back to a finding or a recommendation of an earlier one.
 *
 * @param point what came back: a finding, or something that was asked for again
 * @param follows how far it is the same point
 */
public record FollowUp(Inspection inspection, Improvement point, Follows follows) {

    /** Whether inspectors came back to the whole point, and not only to a part of it or to something near. */
    public boolean isEvidence() {
        return follows.how().isEvidence();
    }

    /** All of one authority, by what they came back to: {@code 2008-jar/tell-children}. */
    static Map<String, List<FollowUp>> of(Authority authority) {
        Map<String, List<FollowUp>> found = new HashMap<>();
        for (Inspection inspection : authority.inspections()) {
            inspection
                    .points()
                    .forEach(point -> point.follows()
                            .forEach(follows -> found.computeIfAbsent(
                                            follows.to().id(), any -> new ArrayList<>())
                                    .add(new FollowUp(inspection, point, follows))));
        }
        return found;
    }
}
