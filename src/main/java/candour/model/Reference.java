package candour.model;

import candour.problem.Position;

/** The id by which a content file names something, and where it stands. */
public record Reference(String id, Position position) {}
