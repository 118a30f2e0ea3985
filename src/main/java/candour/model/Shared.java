package candour.model;

import candour.problem.Position;
import java.util.Optional;

/**
 * Somebody who was to be told of an inspection.
 *
 * @param how in which way they were told; absent where our sources do not say that they were
 */
public record Shared(
        String who, Optional<String> how, Optional<PartialDate> on, Citation citation, Position position) {}
