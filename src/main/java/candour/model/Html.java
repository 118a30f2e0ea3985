package candour.model;

/**
 * Markup that may stand on a page as it is. Only the Markdown reader makes it, from prose in which raw HTML is refused;
 * every other text is escaped where it is printed.
 */
public record Html(String markup) {

    public static final Html NONE = new Html("");
}
