package candour.pages;

/**
 * A column of a table of open data.
 *
 * @param means what stands in it, in words
 */
public record Column(String name, String means) {}
