package candour.model;

import java.util.Optional;

/**
 * A word explained.
 *
 * @param sayInstead what children ask to hear in its place
 */
public record Term(String id, String term, String adult, String young, Optional<String> sayInstead) {}
