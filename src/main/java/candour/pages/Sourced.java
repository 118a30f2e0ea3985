package candour.pages;

import candour.model.Context;
import candour.model.Statement;
import java.util.Optional;

/**
 * A sentence with its source.
 *
 * @param id by which the page can be linked to at this sentence
 */
public record Sourced(Optional<String> id, String says, SourceNote source) {

    static Sourced of(Context context) {
        return new Sourced(
                context.id(),
                context.statement().says(),
                SourceNote.of(context.statement().citation()));
    }

    static Sourced of(Statement statement) {
        return new Sourced(Optional.empty(), statement.says(), SourceNote.of(statement.citation()));
    }
}
