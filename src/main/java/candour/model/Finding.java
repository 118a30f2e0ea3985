package candour.model;

import candour.problem.Position;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something the inspectors found.
 *
 * @param themes what it is about, in the order of themes; none where nobody named one
 * @param area the judged area it belongs under, if the document puts it there
 * @param quote the exact words, only where they matter
 * @param follows the findings and recommendations of earlier inspections that it comes back to
 * @param reply what the council said to it: the council's voice, never the inspectors'
 * @param actions what somebody will do about an area for development
 * @param progress how that went, and who says so
 */
public record Finding(
        String id,
        Kind kind,
        List<Theme> themes,
        Optional<Area> area,
        String says,
        Optional<String> quote,
        Citation citation,
        Optional<Statement> reply,
        List<Follows> follows,
        List<Action> actions,
        List<Progress> progress,
        Position position)
        implements Improvement {

    /** Areas for development are short: there are no fewer words for them. */
    @Override
    public String plain() {
        return says;
    }

    @Override
    public Optional<Recommendation.Within> band() {
        return Optional.empty();
    }

    @Override
    public Optional<Group> group() {
        return area.flatMap(Area::group);
    }

    @Override
    public Optional<String> owner() {
        return Optional.empty();
    }

    /** Whether somebody said what they would do about it, or how it went. */
    public boolean hasSteps() {
        return !actions.isEmpty() || !progress.isEmpty();
    }

    /** What sort of finding it is. */
    public enum Kind {
        STRENGTH,
        IMPROVEMENT,
        /** A question left for a later inspection. */
        EXPLORE,
        /** Something noted that is neither. */
        NOTE;

        /** As it is written in content. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
