package candour.pages;

import candour.compare.Band;
import java.util.List;
import java.util.Optional;

/**
 * One thing to tell: a picture, and words beside it.
 *
 * @param done what was done about it; only of what young people said
 * @param band by when inspectors wanted it, where the point comes from something they asked for
 * @param from the places on the adults' pages that it comes from
 */
public record YoungPoint(Image picture, Block says, Optional<Block> done, Optional<Band> band, List<Link> from) {

    /**
     * Points under one heading.
     *
     * @param note what is said before them, where that is needed
     */
    public record Section(YoungPart part, Optional<String> note, List<YoungPoint> points) {}
}
