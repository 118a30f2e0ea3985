package candour.check.written;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text in their order, without signs and capitals. What stands in quotation marks ends one row of words and begins
 * another, and so does the end of a paragraph, of a heading or of what stands in a list.
 *
 * @param starts where each word begins in the text
 * @param ends where it ends
 */
record RunOfWords(List<String> words, List<Integer> starts, List<Integer> ends) {

    private static final Pattern WORD = Pattern.compile(
            "(?<quoted>“[^”]*”|\"[^\"]*\"|\\n\\s*(?:[-*+#]|\\d+[.)]|\\n))|(?<word>[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*)");

    /** In place of what is quoted, or between what does not belong together: no row of a source holds it. */
    private static final String GAP = "\uFFFC";

    static RunOfWords of(String text, boolean isQuotedLeftOut) {
        RunOfWords found = new RunOfWords(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (word.find(from)) {
            boolean isQuoted = word.group("quoted") != null;
            if (isQuoted && !isQuotedLeftOut) {
                from = word.start() + 1;
                continue;
            }
            found.words.add(
                    isQuoted ? GAP : word.group().toLowerCase(Locale.ROOT).replace('’', '\''));
            found.starts.add(word.start());
            found.ends.add(word.end());
            from = word.end();
        }
        return found;
    }

    /** The same with each of these rows of words as if it were quoted: names that everybody has to use. */
    RunOfWords without(List<List<String>> names) {
        RunOfWords rest = new RunOfWords(new ArrayList<>(words), starts, ends);
        for (List<String> name : names) {
            for (int first = 0; first + name.size() <= words.size(); first++) {
                if (row(first, name.size()).equals(name)) {
                    rest.words.subList(first, first + name.size()).replaceAll(any -> GAP);
                }
            }
        }
        return rest;
    }

    /** How many rows of that many words there are. */
    int rows(int length) {
        return Math.max(0, words.size() - length + 1);
    }

    /** A row of words as one. */
    List<String> row(int first, int length) {
        return words.subList(first, first + length);
    }

    /** What a row can be looked up by; two may have the same. */
    int hash(int first, int length) {
        return Arrays.hashCode(row(first, length).toArray());
    }
}
