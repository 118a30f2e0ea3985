package candour.check.claim;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A quick look that spares most sentences the patterns of {@link Amounts}. */
final class NumberWords {

    /** Without "one", which is no number on its own; "one per cent" is known by its second word. */
    private static final Set<String> WORDS = Stream.of(
                    Amounts.SMALL.subList(2, Amounts.SMALL.size()),
                    Amounts.TENS,
                    Amounts.SCALES.keySet(),
                    Amounts.FRACTIONS.keySet(),
                    Amounts.FRACTIONS.keySet().stream().map(part -> part + "s").toList(),
                    Set.of("cent", "percent"))
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    private NumberWords() {}

    /** Most sentences hold no number: they need not be looked at closely. */
    static boolean mayBeIn(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isDigit(letter)) {
                return true;
            }
            if (Character.isLetter(letter)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (i - start > 2 && WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
