package candour.pages;

import candour.model.Attachment;
import candour.model.Inspection;
import candour.model.Source;
import candour.say.Words;
import java.util.List;
import java.util.Optional;

/**
 * A document in a page's list of sources, with the id by which notes link to it.
 *
 * @param file the document itself, where it is published here
 */
public record SourceEntry(String id, Source source, Optional<Link> file) {

    /** One of which only the address is known. */
    static SourceEntry of(Source source) {
        return new SourceEntry("source-" + source.id(), source, Optional.empty());
    }

    /** Those of an inspection. */
    static List<SourceEntry> of(Inspection inspection, Address here, Words words) {
        return inspection.sources().stream()
                .map(source -> new SourceEntry(
                        "source-" + source.id(),
                        source,
                        source.file().map(file -> link(file, inspection, here, words))))
                .toList();
    }

    private static Link link(Attachment file, Inspection inspection, Address here, Words words) {
        String text = words.with("source-file", "kind", file.kind(), "size", words.size(file.bytes()));
        return new Link(here.to(Address.of(inspection).child(file.name())), text);
    }
}
