package candour.model;

import candour.problem.Position;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A subject that a reader can follow through inspections that call it by different names.
 *
 * @param young what it is called to young people
 * @param door what a young person says whom it is about: "I live in care"
 * @param doorWords what is told in one of these words belongs behind the door too, whatever its theme
 */
public record Theme(
        String id,
        String name,
        String about,
        String young,
        Optional<String> door,
        List<String> doorWords,
        Position position) {

    /** By their ids, of which content has each once: it is asked for every area of every page. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Theme theme && id.equals(theme.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
