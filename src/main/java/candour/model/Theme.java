package candour.model;

import candour.problem.Position;
import java.util.Optional;

/**
 * A subject that a reader can follow through inspections that call it by different names.
 *
 * @param young what it is called to young people
 * @param door what a young person says whom it is about: "I live in care"
 */
public record Theme(String id, String name, String about, String young, Optional<String> door, Position position) {}
