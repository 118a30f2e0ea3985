package candour.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences, headings and items of a list in plain text or Markdown. */
public final class Sentences {

    private static final Pattern END =
            Pattern.compile("[.!?][)”\"’*]*\\s+(?=\\S)|\\R\\s*\\R|\\R(?=\\s*(?:[-*+]|\\d+[.)]|#+)\\s)");
    /** With what an end begins, line breaks of every kind among it: asking this first spares the pattern. */
    private static final String ENDS = ".!?\n\r\u000B\f\u0085\u2028\u2029";

    private Sentences() {}

    /** @param start where it begins in the text */
    public record Sentence(String text, int start) {

        boolean isHeading() {
            return text.startsWith("#");
        }
    }

    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (mayEnd(text.charAt(i)) && end.region(i, text.length()).lookingAt()) {
                sentences.add(new Sentence(text.substring(start, end.end()), start));
                start = end.end();
                i = start - 1;
            }
        }
        sentences.add(new Sentence(text.substring(start), start));
        return sentences;
    }

    private static boolean mayEnd(char letter) {
        return (letter < 'A' || letter > 'z') && letter != ' ' && ENDS.indexOf(letter) >= 0;
    }
}
