package candour.check.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /**
     * The sentences of a text, without any that has no words.
     *
     * @param names words that are names even where they begin a sentence
     */
    public static List<Sentence> of(String text, Set<String> names) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            add(text, start, end.end(), names, sentences);
            start = end.end();
        }
        add(text, start, text.length(), names, sentences);
        return sentences;
    }

    private static void add(String text, int from, int to, Set<String> names, List<Sentence> sentences) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(start, to);
        while (word.find()) {
            String found = word.group();
            boolean isCapital = Character.isUpperCase(found.charAt(0)) && !found.equals("I");
            words.add(new Word(found, word.start(), isCapital && (!words.isEmpty() || names.contains(found))));
        }
        if (!words.isEmpty()) {
            sentences.add(new Sentence(text.substring(start, to), start, List.copyOf(words)));
        }
    }
}
