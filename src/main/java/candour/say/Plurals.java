package candour.say;

import java.util.Map;
import java.util.function.IntFunction;

/**
 * Which plural a number takes in a language, by the names of Unicode CLDR (version 44, cardinal rules for whole numbers).
 * A catalogue in a language that does not stand here can still name numbers themselves: {@code [0]}, {@code [1]}.
 */
final class Plurals {

    private static final Map<String, IntFunction<String>> LANGUAGES = Map.ofEntries(
            Map.entry("en", Plurals::one),
            Map.entry("de", Plurals::one),
            Map.entry("so", Plurals::one),
            Map.entry("ur", Plurals::one),
            Map.entry("bn", Plurals::noneOrOne),
            Map.entry("fa", Plurals::noneOrOne),
            Map.entry("fr", Plurals::noneOrOne),
            Map.entry("gu", Plurals::noneOrOne),
            Map.entry("hi", Plurals::noneOrOne),
            Map.entry("pa", Plurals::noneOrOne),
            Map.entry("ar", Plurals::arabic),
            Map.entry("cy", Plurals::welsh),
            Map.entry("ga", Plurals::irish),
            Map.entry("pl", Plurals::polish),
            Map.entry("ro", Plurals::romanian));

    private Plurals() {}

    /** The rule of a language, by the first part of its code. */
    static IntFunction<String> of(String language) {
        return LANGUAGES.getOrDefault(language.split("-")[0], number -> "other");
    }

    private static String one(int number) {
        return number == 1 ? "one" : "other";
    }

    private static String noneOrOne(int number) {
        return number < 2 ? "one" : "other";
    }

    private static String welsh(int number) {
        return switch (number) {
            case 0 -> "zero";
            case 1 -> "one";
            case 2 -> "two";
            case 3 -> "few";
            case 6 -> "many";
            default -> "other";
        };
    }

    private static String irish(int number) {
        return number == 1
                ? "one"
                : number == 2 ? "two" : number < 3 ? "other" : number < 7 ? "few" : number < 11 ? "many" : "other";
    }

    private static String arabic(int number) {
        int rest = number % 100;
        if (number < 3) {
            return number == 0 ? "zero" : number == 1 ? "one" : "two";
        }
        return rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
    }

    private static String polish(int number) {
        int last = number % 10;
        boolean isTeen = number % 100 >= 12 && number % 100 <= 14;
        return number == 1 ? "one" : last >= 2 && last <= 4 && !isTeen ? "few" : "many";
    }

    private static String romanian(int number) {
        int rest = number % 100;
        return number == 1 ? "one" : number == 0 || rest >= 1 && rest <= 19 ? "few" : "other";
    }
}
