package candour.model;

import java.util.Optional;

/**
 * What somebody will do about a recommendation.
 *
 * @param lead who leads it
 * @param due by when
 * @param measure how we will know that it is done
 */
public record Action(
        String says, Optional<String> lead, Optional<PartialDate> due, Optional<String> measure, Citation citation) {}
