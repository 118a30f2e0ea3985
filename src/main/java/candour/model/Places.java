package candour.model;

import java.util.Optional;

/**
 * The numbers that paragraphs and pages of a document have, first to last.
 *
 * @param paragraphs where its paragraphs are numbered from one end to the other
 */
public record Places(Optional<Range> paragraphs, Optional<Range> pages) {

    /** From one number to another, both included. */
    public record Range(int first, int last) {

        public boolean has(int number) {
            return first <= number && number <= last;
        }
    }
}
