package candour.model;

import candour.problem.Position;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something the inspectors found.
 *
 * @param area the judged area it belongs under, if the document puts it there
 * @param quote the exact words, only where they matter
 * @param follows the findings and recommendations of earlier inspections that it comes back to, each as {@code folder/id}
 * @param reply what the council said to it: the council's voice, never the inspectors'
 */
public record Finding(
        String id,
        Kind kind,
        Theme theme,
        Optional<Area> area,
        String says,
        Optional<String> quote,
        Citation citation,
        Optional<Statement> reply,
        List<Reference> follows,
        Position position) {

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
