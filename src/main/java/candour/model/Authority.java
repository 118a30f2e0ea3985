package candour.model;

import java.util.List;
import java.util.Set;

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
        List<Inspection> inspections) {

    /** Names of folders that the site itself uses or will use, so that no authority can have them as its id. */
    public static final Set<String> RESERVED = Set.of(
            "about",
            "accessibility",
            "assets",
            "compare",
            "components",
            "data",
            "frameworks",
            "pictures",
            "recommendations",
            "themes",
            "words",
            "young-people");
}
