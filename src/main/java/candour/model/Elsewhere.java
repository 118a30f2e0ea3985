package candour.model;

/**
 * Where later inspections of an authority may stand, which an archive need not hold.
 *
 * @param title what stands there, as the words of a link
 */
public record Elsewhere(String title, String url) {}
