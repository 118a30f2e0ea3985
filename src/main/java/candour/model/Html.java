package candour.model;

/**
 * Markup that may stand on a page as it is. Only the Markdown reader makes it, from prose in which raw HTML is refused;
 * every other text is escaped where it is printed.
 */
public record Html(String markup) {

    public static final Html NONE = new Html("");

    private static final String PARAGRAPH = "<p>";
    private static final String END = "</p>";

    /** The first paragraph, where the markup begins with one. */
    public Html lead() {
        int end = markup.indexOf(END);
        return markup.startsWith(PARAGRAPH) && end > 0 ? new Html(markup.substring(0, end + END.length())) : NONE;
    }
}
