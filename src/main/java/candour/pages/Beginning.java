package candour.pages;

import java.text.BreakIterator;
import java.util.Locale;

/** How a text begins, where the whole of it stands behind a link: its first sentence, and more where that says too little. */
final class Beginning {

    /** As many words as a young reader takes in at once, beside a picture, on a page of twenty points. */
    private static final int MOST_WORDS = 12;

    /** Shorter, it is a heading or an abbreviation ("St.") and no sentence. */
    private static final int LEAST = 30;

    private Beginning() {}

    static String of(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        int end = sentences.next();
        while (end != BreakIterator.DONE && end < LEAST) {
            end = sentences.next();
        }
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    }

    /** Where the first sentences end that have so few words together; the first one stands whole. */
    static int forTheYoung(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        int end = sentences.next();
        int taken = end == BreakIterator.DONE ? text.length() : end;
        while (end != BreakIterator.DONE && words(text.substring(0, end)) <= MOST_WORDS) {
            taken = end;
            end = sentences.next();
        }
        return taken;
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
