package candour.read;

import candour.problem.Code;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Fields that can hold only a few things: a word of a list, true or false, a number. */
final class Choices {

    private Choices() {}

    /** One of a few words; a stand-in of null if it is none of them. */
    static <E> E choice(Fields fields, String key, E[] choices, Function<E, String> word) {
        String text = fields.text(key);
        List<String> words = Arrays.stream(choices).map(word).toList();
        if (words.contains(text)) {
            return choices[words.indexOf(text)];
        }
        if (!text.isEmpty()) {
            unknown(fields, key, text, words);
        }
        return null;
    }

    static boolean flag(Fields fields, String key) {
        String text = fields.optional(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            unknown(fields, key, text, List.of("true", "false"));
        }
        return text.equals("true");
    }

    private static void unknown(Fields fields, String key, String text, List<String> words) {
        fields.unknown(
                Code.CHOICE_UNKNOWN,
                key,
                "\"" + text + "\" is not something \"" + key + "\" can be.",
                "Use one of: " + String.join(", ", words) + ".",
                words);
    }

    /** A whole number from 1 to 9999; a stand-in of 0. */
    static int number(Fields fields, String key) {
        String text = fields.text(key);
        boolean isNumber = text.matches("[1-9]\\d{0,3}");
        if (!text.isEmpty() && !isNumber) {
            fields.report(
                    Code.NUMBER_INVALID,
                    fields.positionOf(key),
                    "\"" + text + "\" is not a whole number.",
                    "Write a number from 1 to 9999.");
        }
        return isNumber ? Integer.parseInt(text) : 0;
    }
}
