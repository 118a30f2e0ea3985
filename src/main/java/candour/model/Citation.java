package candour.model;

/**
 * Where a fact stands.
 *
 * @param at the paragraph, page or table in the document
 */
public record Citation(Source source, String at) {}
