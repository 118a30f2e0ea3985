package candour.check.claim;

import java.time.Month;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A quick look at a text by the beginnings of its words: most sentences claim nothing, and are spared the patterns that look
 * closely. It may see what is not there, and never misses what is.
 */
final class Glance {

    /** Without "one", which is no number on its own; "one per cent" is known by its second word. */
    static final Glance NUMBERS = new Glance(Stream.of(
                    Amounts.SMALL.subList(2, Amounts.SMALL.size()),
                    Amounts.TENS,
                    Amounts.SCALES.keySet(),
                    Amounts.FRACTIONS.keySet(),
                    Amounts.FRACTIONS.keySet().stream().map(part -> part + "s").toList(),
                    List.of("cent", "percent"))
            .flatMap(Collection::stream));

    /** Numbers and dates. */
    static final Glance COUNTED =
            NUMBERS.or(new Glance(Arrays.stream(Month.values()).map(Month::name)));

    /** With which something is said to be a grade. */
    static final Glance STATING = new Glance(Stream.of("judged", "rated", "graded", "was", "were", "is", "are"));

    /** With which it is said not to be one: words, and all that "n't" can stand after. */
    static final Glance NEGATING = new Glance(Stream.of(
            ("not never no than below above none isn aren wasn weren don doesn didn hasn haven hadn won wouldn can couldn shouldn mustn"
                            + " needn ain mightn shan")
                    .split(" ")));

    private static final int LETTERS = 5;
    private static final int CASE = 'a' - 'A';
    private static final int SIZE = 1 << 13;

    private final BitSet beginnings = new BitSet(SIZE);

    Glance(Stream<String> words) {
        words.forEach(word -> beginnings.set(beginning(word)));
    }

    /** Sees what either sees. */
    Glance or(Glance other) {
        Glance both = new Glance(Stream.empty());
        both.beginnings.or(beginnings);
        both.beginnings.or(other.beginnings);
        return both;
    }

    /** Whether a digit, or a word that begins like one of these, is in it. */
    boolean sees(String text) {
        return next(text, 0) >= 0;
    }

    /**
     * Where the next digit stands, or the next word that begins like one of these.
     *
     * @param from not within a word that has been seen
     * @return -1 if there is none
     */
    int next(String text, int from) {
        int hash = 0;
        int letters = 0;
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isLetter(letter)) {
                hash = letters++ < LETTERS ? next(hash, letter) : hash;
            } else if (letters > 0 && beginnings.get(place(hash))) {
                return i - letters;
            } else if (Character.isDigit(letter)) {
                return i;
            } else {
                hash = 0;
                letters = 0;
            }
        }
        return letters > 0 && beginnings.get(place(hash)) ? text.length() - letters : -1;
    }

    /** Where the next one stands after the word or the digit that stands there. */
    int after(String text, int seen) {
        int at = seen + 1;
        while (isLetter(text.charAt(seen)) && at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return next(text, at);
    }

    private static boolean isLetter(char letter) {
        return isPlain(letter) || letter > '~' && Character.isLetter(letter);
    }

    /** Whether it is of the English alphabet, which is asked most often and answered quickly. */
    private static boolean isPlain(char letter) {
        int small = letter | CASE;
        return small >= 'a' && small <= 'z';
    }

    private static int beginning(String word) {
        int hash = 0;
        for (int i = 0; i < Math.min(word.length(), LETTERS); i++) {
            hash = next(hash, word.charAt(i));
        }
        return place(hash);
    }

    private static int next(int hash, char letter) {
        return 31 * hash + (isPlain(letter) ? letter | CASE : Character.toLowerCase(letter));
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 13) & SIZE - 1;
    }
}
