package candour.model;

import candour.problem.Position;
import java.util.Optional;

/**
 * Somebody who was to be told of an inspection.
 *
 * @param by by when they are to be told, where that is planned
 * @param how in which way they were told; absent where our sources do not say that they were
 */
public record Shared(
        String who,
        Optional<String> how,
        Optional<PartialDate> on,
        Optional<PartialDate> by,
        Citation citation,
        Position position) {}
