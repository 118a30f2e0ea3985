package candour.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An upper-tier authority as the official lists know it.
 *
 * @param council whose services are inspected
 * @param codes of the Office for National Statistics, the one in force first, those that it replaced after it
 * @param educationCode the three digits of the Department for Education
 * @param urns the numbers by which Ofsted knows its services
 * @param also other names that tables print
 * @param until the last day on which it was there, if it is no more
 * @param became the ids of those that took its place
 * @param neighbours the ids of those that are most like it (statistical neighbours), nearest first
 * @param spot where it stands on a map of hexagons
 */
public record Place(
        String id,
        String name,
        String council,
        List<String> codes,
        Optional<String> educationCode,
        List<String> urns,
        String region,
        List<String> also,
        Optional<LocalDate> until,
        List<String> became,
        List<String> neighbours,
        Optional<Spot> spot) {

    /**
     * A hexagon of the map, each of which stands on its point.
     *
     * @param x half hexagons from the left
     * @param y rows from the top
     */
    public record Spot(int x, int y) {}

    /** The code in force. */
    public String code() {
        return codes.get(0);
    }
}
