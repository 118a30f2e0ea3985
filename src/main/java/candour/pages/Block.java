package candour.pages;

import candour.model.Html;
import java.util.List;

/**
 * One thing to read on a page for young people.
 *
 * @param words the hard words that stand here for the first time on the page
 */
public record Block(Html html, List<Hard> words) {

    /** A hard word and what it means. */
    public record Hard(String word, String means, Link more) {}
}
