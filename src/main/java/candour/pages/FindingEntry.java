package candour.pages;

import candour.model.Finding;
import java.util.Optional;

/** A finding, and what the council said to it. */
public record FindingEntry(String id, String says, Optional<String> quote, SourceNote source, Optional<Sourced> reply) {

    static FindingEntry of(Finding finding) {
        return new FindingEntry(
                finding.id(),
                finding.says(),
                finding.quote(),
                SourceNote.of(finding.citation()),
                finding.reply().map(Sourced::of));
    }
}
