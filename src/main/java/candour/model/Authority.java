package candour.model;

import java.util.List;

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
        List<Inspection> inspections) {}
