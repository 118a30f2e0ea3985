package candour.model;

import candour.problem.Position;
import java.util.Optional;

/**
 * What is known of a duty after one inspection: the day that the council stated, or the day on which it was done.
 *
 * @param duty the id of the duty in the framework
 * @param statement whose words they are follows from its source
 */
public record DutyRecord(
        String duty,
        Optional<PartialDate> stated,
        Optional<PartialDate> done,
        Statement statement,
        Position position) {}
