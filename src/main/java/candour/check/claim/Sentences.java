package candour.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences, headings and items of a list in plain text or Markdown. */
public final class Sentences {

    private static final Pattern END =
            Pattern.compile("[.!?][)”\"’*]*\\s+(?=\\S)|\\R\\s*\\R|\\R(?=\\s*(?:[-*+]|\\d+[.)]|#+)\\s)");

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
        while (end.find()) {
            sentences.add(new Sentence(text.substring(start, end.end()), start));
            start = end.end();
        }
        sentences.add(new Sentence(text.substring(start), start));
        return sentences;
    }
}
