package candour.model;

import candour.problem.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A council's area.
 *
 * @param code the nine-character code of the Office for National Statistics
 * @param inspections oldest first
 */
public record Authority(
        String id,
        String name,
        String council,
        String region,
        String code,
        String about,
        List<Inspection> inspections,
        Position position) {

    /** Scotland and Northern Ireland have bank holidays of their own. The first letter of the code names the nation. */
    public boolean hasHolidaysOfEnglandAndWales() {
        return code.startsWith("E") || code.startsWith("W");
    }

    /** The newest dated fact about it: a publication, the date of a source, a word on progress. Empty when there is no inspection. */
    public Optional<PartialDate> newestFact() {
        return inspections.stream().flatMap(Inspection::dates).max(Comparator.naturalOrder());
    }
}
