package candour.check.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a text.
 *
 * @param start where in the text it begins
 */
public record Sentence(String text, int start, List<Word> words) {

    private static final Pattern END = Pattern.compile(
            "(?:(?<!\\b(?:Mr|Mrs|Ms|Dr|St))\\.+|[!?…]+)[\"'”’)]*(?=\\s+[\"'“‘(]*[\\p{Lu}\\d]|\\s*$)|\\n{2,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d]|[-'’.,](?=[\\p{L}\\d]))*");

    /** The sentences of a text, without any that has no words. */
    static List<Sentence> of(String text, Words known) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            add(text, start, end.end(), known, sentences);
            start = end.end();
        }
        add(text, start, text.length(), known, sentences);
        return sentences;
    }

    private static void add(String text, int from, int to, Words known, List<Sentence> sentences) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(start, to);
        while (word.find()) {
            words.add(known.word(word.group(), word.start(), words.isEmpty()));
        }
        if (!words.isEmpty()) {
            sentences.add(new Sentence(text.substring(start, to), start, List.copyOf(words)));
        }
    }
}
