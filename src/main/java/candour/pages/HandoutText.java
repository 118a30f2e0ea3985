package candour.pages;

import java.util.List;
import java.util.Optional;

/**
 * A text to hand on: read on a page, printed on a sheet of its own, or copied as plain text.
 *
 * @param about how long it takes to read aloud, where that matters
 */
public record HandoutText(String id, String title, Optional<String> about, List<Part> parts, Link plainText) {

    /**
     * Some of its words.
     *
     * @param paragraphs what is said
     * @param items what is listed below
     */
    public record Part(Optional<String> heading, List<String> paragraphs, List<String> items) {

        static Part of(List<String> paragraphs) {
            return new Part(Optional.empty(), paragraphs, List.of());
        }

        boolean isEmpty() {
            return paragraphs.isEmpty() && items.isEmpty();
        }
    }

    /** The same words without any marks, ending in a line break. */
    public String plain() {
        StringBuilder text = new StringBuilder(title).append("\n");
        about.ifPresent(line -> text.append('\n').append(line).append('\n'));
        for (Part part : parts) {
            part.heading()
                    .ifPresent(heading -> text.append('\n').append(heading).append('\n'));
            part.paragraphs()
                    .forEach(paragraph -> text.append('\n').append(paragraph).append('\n'));
            text.append(part.items().isEmpty() ? "" : "\n");
            part.items().forEach(item -> text.append("- ").append(item).append('\n'));
        }
        return text.toString();
    }
}
