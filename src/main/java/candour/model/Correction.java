package candour.model;

import candour.problem.Position;
import java.util.Optional;

/**
 * Something that stood wrong on the pages of an inspection after it had been published, and was put right.
 *
 * @param on the day on which the right facts were published
 * @param what what was wrong and what is right, for adults
 * @param young the same for children, whose pages say at least that there was a mistake
 */
public record Correction(PartialDate.Day on, String what, Optional<Passage> young, Position position) {}
