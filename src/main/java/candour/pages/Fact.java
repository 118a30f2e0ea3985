package candour.pages;

import java.util.Optional;

/** One line of a summary list: what it is, and what is so. */
public record Fact(String term, String text, Optional<Link> link) {

    static Fact of(String term, String text) {
        return new Fact(term, text, Optional.empty());
    }

    static Fact of(String term, Link link) {
        return new Fact(term, "", Optional.of(link));
    }
}
