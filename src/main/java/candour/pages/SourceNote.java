package candour.pages;

import candour.model.Citation;

/**
 * Where a fact stands: a link to the list of sources on the same page.
 *
 * @param title the document
 * @param at the paragraph, page or table
 */
public record SourceNote(String href, String title, String at) {

    static SourceNote of(Citation citation) {
        return new SourceNote(
                "#source-" + citation.source().id(), citation.source().title(), citation.at());
    }
}
