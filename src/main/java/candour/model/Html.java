package candour.model;

/**
 * Markup that may stand on a page as it is. Only the Markdown reader makes it, from prose in which raw HTML is refused;
 * every other text is escaped where it is printed.
 *
 * @param content the markup, or the words of the paragraph
 * @param isParagraph whether it is one paragraph of words without a mark, which an archive has many of and holds once
 */
public record Html(String content, boolean isParagraph) {

    public static final Html NONE = new Html("");

    private static final String PARAGRAPH = "<p>";
    private static final String END = "</p>";

    public Html(String markup) {
        this(markup, false);
    }

    /** @param words without any sign that has to be escaped */
    public static Html paragraph(String words) {
        return new Html(words, true);
    }

    public String markup() {
        return isParagraph ? PARAGRAPH + content + END : content;
    }

    /** The first paragraph, where the markup begins with one. */
    public Html lead() {
        if (isParagraph) {
            return this;
        }
        int end = content.indexOf(END);
        return content.startsWith(PARAGRAPH) && end > 0 ? new Html(content.substring(0, end + END.length())) : NONE;
    }
}
