package candour.model;

import java.util.Optional;

/**
 * A kind of visit that a framework has: a short inspection, a focused visit, a monitoring visit.
 *
 * @param title what one is called in the title of its page; none for the framework's family
 * @param isGraded whether inspectors give grades after it, as the framework's documents say
 */
public record Visit(String id, String name, Optional<String> title, boolean isGraded, Citation citation) {}
