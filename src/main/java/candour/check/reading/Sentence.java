package candour.check.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence of a text.
 *
 * @param start where in the text it begins
 */
public record Sentence(String text, int start, List<Word> words) {

    private static final String ENDS = ".!?…";
    private static final String CLOSES = "\"'”’)";
    private static final String OPENS = "\"'“‘(";
    /** Marks that stand within a word if letters stand on both sides: well-being, don't, 3.5. */
    private static final String JOINS = "-'’.,";

    private static final Set<String> SHORT_FORMS = Set.of("Mr", "Mrs", "Ms", "Dr", "St");

    /** The sentences of a text, without any that has no words. Patterns would take ten times as long. */
    static List<Sentence> of(String text, Words known) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = end(text, at);
            if (end > at) {
                add(text, start, end, known, sentences);
                start = end;
                at = end - 1;
            }
        }
        add(text, start, text.length(), known, sentences);
        return sentences;
    }

    /** After the end of a sentence that ends here, with the marks that close it; otherwise -1. */
    private static int end(String text, int at) {
        if (text.startsWith("\n\n", at)) {
            return at + 2;
        }
        if (ENDS.indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        int end = at + 1;
        while (end < text.length() && (ENDS + CLOSES).indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean isLast = next == text.length();
        while (next < text.length() && OPENS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean beginsAnother = next > end && mayBegin(text, next);
        return isLast || beginsAnother && !isShortForm(text, at) ? end : -1;
    }

    private static boolean mayBegin(String text, int at) {
        return at < text.length() && (Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at)));
    }

    private static boolean isShortForm(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(at) == '.' && SHORT_FORMS.contains(text.substring(start, at));
    }

    private static void add(String text, int from, int to, Words known, List<Sentence> sentences) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        List<Word> words = words(text, start, to, known);
        if (!words.isEmpty()) {
            sentences.add(new Sentence(text.substring(start, to), start, List.copyOf(words)));
        }
    }

    private static List<Word> words(String text, int from, int to, Words known) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < to && isWithinWord(text, end, to)) {
                end++;
            }
            words.add(known.word(text.substring(at, end), at, words.isEmpty()));
            at = end;
        }
        return words;
    }

    private static boolean isWithinWord(String text, int at, int to) {
        char letter = text.charAt(at);
        return Character.isLetterOrDigit(letter)
                || JOINS.indexOf(letter) >= 0 && at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
