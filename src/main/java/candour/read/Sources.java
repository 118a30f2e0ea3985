package candour.read;

import candour.model.Attachment;
import candour.model.Citation;
import candour.model.PartialDate;
import candour.model.Places;
import candour.model.Source;
import candour.model.Statement;
import candour.problem.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The documents that a file names under {@code sources}, and the citations that refer to them. */
final class Sources {

    static final Sort<String> URL = Sorts.formed(
            Pattern.compile("https?://\\S+"),
            Code.LINK_UNSAFE,
            "the address of a document",
            "Write it whole: https://example.gov.uk/report.pdf.");

    private final Map<String, Source> known;
    private final Set<String> named;

    private Sources(Map<String, Source> known, Set<String> named) {
        this.known = known;
        this.named = named;
    }

    static Sources read(Fields fields) {
        return new Sources(
                fields.table("sources", (id, source) -> source(id, source, Optional.empty())), fields.idsOf("sources"));
    }

    /** The same where documents may lie beside the file. */
    static Sources read(Fields fields, Attachments attachments) {
        return new Sources(
                fields.table("sources", (id, source) -> source(id, source, attachments.read(source))),
                fields.idsOf("sources"));
    }

    /** One source; {@code file} is the document itself, where it is published here. */
    static Optional<Source> source(String id, Fields source, Optional<Attachment> file) {
        Required<String> title = source.text("title");
        Required<String> publisher = source.text("publisher");
        Required<PartialDate> date = source.required("date", Sorts.DATE);
        Optional<String> url = source.optional("url", URL);
        Optional<Places> places = PlacesReader.read(source);
        return source.whole(
                () -> new Source(id, title.get(), publisher.get(), date.get(), url, places, file, source.position()));
    }

    List<Source> all() {
        return List.copyOf(known.values());
    }

    /** Reads {@code source} and {@code at}, which every fact has. */
    Required<Citation> citation(Fields fact) {
        Required<Source> source = fact.required("source", Sorts.TEXT.then(this::named));
        Required<String> at = fact.text("at");
        PlacesReader.check(fact, at.orElse(""), source.known().flatMap(Source::places));
        return source.flatMap(known -> at.map(where -> new Citation(known, where)));
    }

    /** A source that stands there and could not be read has been told already. */
    private Optional<Source> named(Value value, String id) {
        Optional<Source> source = Optional.ofNullable(known.get(id));
        if (source.isEmpty() && !named.contains(id)) {
            value.reportUnknown(
                    Code.SOURCE_UNKNOWN,
                    id,
                    "There is no source \"" + id + "\" in this file.",
                    "Name one of the \"sources\" of this file, or add it there.",
                    named);
        }
        return source;
    }

    /** Reads what a fact says, and where it stands. */
    Required<Statement> statement(Fields fact) {
        Required<String> says = fact.text("says");
        Required<Citation> citation = citation(fact);
        return says.flatMap(words -> citation.map(where -> new Statement(words, where)));
    }

    /** A record that is a statement and nothing more. */
    Optional<Statement> onlyStatement(Fields fact) {
        Required<Statement> statement = statement(fact);
        return fact.whole(statement::get);
    }
}
