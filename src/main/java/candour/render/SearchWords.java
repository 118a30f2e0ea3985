package candour.render;

import candour.model.Gazetteer;
import java.util.function.Consumer;

/** The words of a text as they are looked for: without capitals, accents and signs, as the script in the browser makes them too. */
final class SearchWords {

    /** Shorter ones are not looked for. */
    static final int SHORTEST = 3;

    private SearchWords() {}

    static void each(String text, Consumer<String> told) {
        String plain = isPlain(text) ? text : Gazetteer.plain(text);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                word.append(Character.toLowerCase(letter));
            } else if (letter != '\'' && letter != '.') {
                end(word, told);
            }
        }
        end(word, told);
    }

    /** Whether it has only signs of ASCII: then there is nothing to take apart. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    private static void end(StringBuilder word, Consumer<String> told) {
        if (word.length() >= SHORTEST) {
            told.accept(word.toString());
        }
        word.setLength(0);
    }
}
