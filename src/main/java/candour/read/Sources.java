package candour.read;

import candour.model.Citation;
import candour.model.Source;
import candour.model.Statement;
import candour.problem.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents that a file names under {@code sources}, and the citations that refer to them. */
final class Sources {

    private final Map<String, Source> known;
    private final Set<String> named;

    private Sources(Map<String, Source> known, Set<String> named) {
        this.known = known;
        this.named = named;
    }

    static Sources read(Fields fields) {
        Map<String, Source> known = fields.table(
                "sources",
                (id, source) -> new Source(
                        id,
                        source.text("title"),
                        source.text("publisher"),
                        Dates.date(source, "date"),
                        url(source),
                        PlacesReader.read(source),
                        source.position()));
        return new Sources(known, fields.keysOf("sources"));
    }

    private static Optional<String> url(Fields source) {
        Optional<String> url = source.optional("url");
        if (url.isPresent() && !url.get().matches("https?://\\S+")) {
            source.report(
                    Code.LINK_UNSAFE,
                    source.positionOf("url"),
                    "\"" + url.get() + "\" is not the address of a document.",
                    "Write it whole: https://example.gov.uk/report.pdf.");
        }
        return url;
    }

    List<Source> all() {
        return List.copyOf(known.values());
    }

    /** Reads {@code source} and {@code at}, which every fact has. */
    Citation citation(Fields fact) {
        String id = fact.text("source");
        String at = fact.text("at");
        Source source = known.get(id);
        if (source == null && named.contains(id)) {
            fact.giveUp();
        } else if (source == null && !id.isEmpty()) {
            fact.unknown(
                    Code.SOURCE_UNKNOWN,
                    "source",
                    "There is no source \"" + id + "\" in this file.",
                    "Name one of the \"sources\" of this file, or add it there.",
                    named);
        }
        PlacesReader.check(fact, at, Optional.ofNullable(source).flatMap(Source::places));
        return new Citation(source, at);
    }

    Statement statement(Fields fact) {
        return new Statement(fact.text("says"), citation(fact));
    }
}
