package candour.model;

import candour.problem.Position;

/** The promise of a children's version: no inspection is published without one, or without a day by which there will be one. */
public record BeingWritten(PartialDate until, Position position) {}
