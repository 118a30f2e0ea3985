package candour.model;

import candour.model.Recommendation.Within;
import candour.problem.Position;
import java.util.List;
import java.util.Optional;

/** Something that inspectors want to be better: a recommendation, or an area for development. */
public sealed interface Improvement permits Recommendation, Finding {

    String id();

    /** What it is about, in the order of themes. None where nobody named one. */
    List<Theme> themes();

    /** What they asked, complete, in our words. */
    String says();

    /** The same in few and plain words. */
    String plain();

    /** By when; a recommendation has a band, an area for development has none. */
    Optional<Within> band();

    Optional<Group> group();

    /** Who it is addressed to, where the document names somebody. */
    Optional<String> owner();

    /** What somebody will do about it. */
    List<Action> actions();

    /** What it comes back to in earlier inspections. */
    List<Follows> follows();

    /** Where it stood when, and who says so. */
    List<Progress> progress();

    Citation citation();

    Position position();
}
