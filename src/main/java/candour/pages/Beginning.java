package candour.pages;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * How a text begins, where the whole of it stands behind a link: its first sentence, and more where that says too little. A sentence
 * that the next one takes back ("But …") never stands alone.
 */
final class Beginning {

    /** As many words as a young reader takes in at once, beside a picture, on a page of twenty points. */
    private static final int MOST_WORDS = 12;

    /** Shorter, it is a heading or an abbreviation ("St.") and no sentence. */
    private static final int LEAST = 30;

    private final List<String> turns;
    private final String text;
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);

    private Beginning(String text, List<String> turns) {
        this.turns = turns;
        this.text = text;
        sentences.setText(text);
    }

    /** @param turns the words with which a sentence begins that takes back the one before */
    static String of(String text, List<String> turns) {
        Beginning beginning = new Beginning(text, turns);
        int end = beginning.next();
        while (end < text.length() && end < LEAST) {
            end = beginning.next();
        }
        return text.substring(0, end).strip();
    }

    /** Where the first sentences end that have so few words together; the first one stands whole. */
    static int forTheYoung(String text, List<String> turns) {
        Beginning beginning = new Beginning(text, turns);
        int taken = beginning.next();
        int end = taken;
        while (end < text.length() && words(text.substring(0, end)) <= MOST_WORDS) {
            taken = end;
            end = beginning.next();
        }
        return words(text.substring(0, end)) <= MOST_WORDS ? end : taken;
    }

    /** Where the next sentence ends that the one after it does not take back. */
    private int next() {
        int end = sentences.next();
        while (end != BreakIterator.DONE && isTakenBack(end)) {
            end = sentences.next();
        }
        return end == BreakIterator.DONE ? text.length() : end;
    }

    private boolean isTakenBack(int end) {
        return turns.stream()
                .anyMatch(turn -> text.startsWith(turn, end)
                        && end + turn.length() < text.length()
                        && !Character.isLetter(text.charAt(end + turn.length())));
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
