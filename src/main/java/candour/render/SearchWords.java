package candour.render;

import candour.model.Gazetteer;
import java.util.Locale;
import java.util.function.Consumer;

/** The words of a text as they are looked for: without capitals, accents and signs, as the script in the browser makes them too. */
final class SearchWords {

    /** Shorter ones are not looked for. */
    static final int SHORTEST = 3;

    private SearchWords() {}

    static void each(String text, Consumer<String> told) {
        String plain = (isPlain(text) ? text : Gazetteer.plain(text)).toLowerCase(Locale.ROOT);
        int from = -1;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (isOfWord(letter)) {
                from = from < 0 ? i : from;
            } else if (from >= 0 && letter != '\'' && letter != '.') {
                end(plain.substring(from, i), told);
                from = -1;
            }
        }
        if (from >= 0) {
            end(plain.substring(from), told);
        }
    }

    private static boolean isOfWord(char letter) {
        return letter < 128
                ? letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9'
                : Character.isLetterOrDigit(letter);
    }

    /** Whether it has only signs of ASCII: then there is nothing to take apart. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** @param written may have signs in it that join: {@code o'clock} is looked for as one word */
    private static void end(String written, Consumer<String> told) {
        String word = written.replace("'", "").replace(".", "");
        if (word.length() >= SHORTEST) {
            told.accept(word);
        }
    }
}
