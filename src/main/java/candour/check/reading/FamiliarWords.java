package candour.check.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that nearly every nine-year-old in the United Kingdom knows, in {@code familiar-words.txt}: base forms, from which
 * regular forms follow. The list was written for Candour and is in the public domain.
 */
public final class FamiliarWords {

    private static final String LIST = "familiar-words.txt";
    /** Look like forms of familiar words and are other words. */
    private static final Set<String> OTHERS = Set.of(
            "career",
            "careers",
            "timely",
            "concerted",
            "former",
            "tier",
            "tiers",
            "charter",
            "counter",
            "manner",
            "cater",
            "ally",
            "findings",
            "setting",
            "settings",
            "housing",
            "standing");

    private final Set<String> words = new HashSet<>();

    /** The list, and words that a site's own readers know. */
    public FamiliarWords(List<String> more) {
        try (InputStream list = FamiliarWords.class.getResourceAsStream(LIST)) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(words::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        more.forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word, or each part of a word with hyphens, is on the list or a regular form of one that is. */
    public boolean has(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (words.contains(plain)) {
            return true;
        }
        for (String part : plain.replaceAll("n't$|'(s|ll|re|ve|d|m)?$", "").split("-")) {
            if (!isKnown(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnown(String word) {
        return words.contains(word) || !OTHERS.contains(word) && isRegular(word);
    }

    private boolean isRegular(String word) {
        return word.endsWith("ly") && isForm(word.substring(0, word.length() - 2))
                || word.endsWith("ily") && words.contains(word.substring(0, word.length() - 3) + "y")
                || isForm(word);
    }

    private enum Ending {
        S("s"),
        ES("es"),
        ED("ed"),
        ING("ing"),
        INGS("ings"),
        ER("er"),
        ERS("ers"),
        EST("est");

        private final String letters;

        Ending(String letters) {
            this.letters = letters;
        }
    }

    private static final Pattern DOUBLED = Pattern.compile(".*([b-df-hj-np-tv-z])\\1");

    private boolean isForm(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (Ending ending : Ending.values()) {
            if (word.endsWith(ending.letters) && word.length() > ending.letters.length() + 1) {
                String stem = word.substring(0, word.length() - ending.letters.length());
                boolean isStem = words.contains(stem)
                        || ending != Ending.S && words.contains(stem + "e")
                        || stem.endsWith("i") && words.contains(stem.substring(0, stem.length() - 1) + "y")
                        || DOUBLED.matcher(stem).matches() && words.contains(stem.substring(0, stem.length() - 1));
                if (isStem) {
                    return true;
                }
            }
        }
        return false;
    }
}
