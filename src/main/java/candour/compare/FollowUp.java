package candour.compare;

import candour.model.Authority;
import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A later inspection that came back to a finding or a recommendation of an earlier one. */
public record FollowUp(Inspection inspection, Finding finding) {

    /** All of one authority, by what they came back to: {@code 2008-jar/tell-children}. */
    static Map<String, List<FollowUp>> of(Authority authority) {
        Map<String, List<FollowUp>> found = new HashMap<>();
        for (Inspection inspection : authority.inspections()) {
            for (Finding finding : inspection.findings()) {
                for (Reference earlier : finding.follows()) {
                    found.computeIfAbsent(earlier.id(), any -> new ArrayList<>())
                            .add(new FollowUp(inspection, finding));
                }
            }
        }
        return found;
    }
}
