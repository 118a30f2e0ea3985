package candour.pages;

import candour.model.Statement;

/** A sentence with its source. */
public record Sourced(String says, SourceNote source) {

    static Sourced of(Statement statement) {
        return new Sourced(statement.says(), SourceNote.of(statement.citation()));
    }
}
