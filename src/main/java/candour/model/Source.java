package candour.model;

import candour.problem.Position;
import java.util.Optional;

/** A document that facts come from. */
public record Source(
        String id, String title, String publisher, PartialDate date, Optional<String> url, Position position) {}
