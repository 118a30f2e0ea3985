package candour.model;

import candour.problem.Position;
import java.util.Optional;

/**
 * What a fair reader has to know beside the findings.
 *
 * @param id by which the children's version can refer to it, if it does
 * @param caveat the same in one short sentence, for texts that leave the rest out
 * @param young the same for children, before all points of their version
 */
public record Context(
        Optional<String> id,
        Statement statement,
        Optional<String> caveat,
        Optional<Passage> young,
        Position position) {}
