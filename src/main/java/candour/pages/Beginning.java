package candour.pages;

import java.text.BreakIterator;
import java.util.Locale;

/** How a text begins, where the whole of it stands behind a link: its first sentence, and more where that says too little. */
final class Beginning {

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
}
