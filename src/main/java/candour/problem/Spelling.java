package candour.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What an author probably meant. */
public final class Spelling {

    private Spelling() {}

    /** A sentence that names the closest of the choices, or nothing if none is close. */
    public static String didYouMean(String word, Collection<String> choices) {
        return closest(word, choices)
                .map(close -> " Did you mean \"" + close + "\"?")
                .orElse("");
    }

    private static Optional<String> closest(String word, Collection<String> choices) {
        return choices.stream()
                .filter(choice -> isClose(word, choice))
                .min(Comparator.comparingInt(choice -> distance(word, choice)));
    }

    /** Whether one may be the other misspelt: capital letters aside, at most a third of the letters differ. */
    public static boolean isClose(String word, String choice) {
        return distance(word.toLowerCase(Locale.ROOT), choice.toLowerCase(Locale.ROOT))
                <= Math.max(1, Math.min(word.length(), choice.length()) / 3);
    }

    /** Levenshtein's: how many letters to add, remove or change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
