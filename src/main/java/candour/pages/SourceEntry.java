package candour.pages;

import candour.model.Source;
import java.util.Optional;

/** A document in a page's list of sources. */
public record SourceEntry(String id, String title, String publisher, String date, Optional<String> url) {

    static SourceEntry of(Source source) {
        return new SourceEntry(
                "source-" + source.id(), source.title(), source.publisher(), Wording.date(source.date()), source.url());
    }
}
