package candour.pages;

import candour.model.Source;

/** A document in a page's list of sources, with the id by which notes link to it. */
public record SourceEntry(String id, Source source) {

    static SourceEntry of(Source source) {
        return new SourceEntry("source-" + source.id(), source);
    }
}
