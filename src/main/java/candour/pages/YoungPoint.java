package candour.pages;

import java.util.List;
import java.util.Optional;

/**
 * One thing to tell: a picture, and words beside it.
 *
 * @param done what was done about it; only of what young people said
 * @param when by when inspectors wanted it, where the point comes from something they asked for
 * @param from the places on the adults' pages that it comes from
 */
public record YoungPoint(Image picture, Block says, Optional<Block> done, Optional<String> when, List<Link> from) {

    /** Points under one heading. */
    public record Section(String id, String heading, Optional<String> note, List<YoungPoint> points) {}
}
