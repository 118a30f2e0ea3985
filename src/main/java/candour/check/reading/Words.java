package candour.check.reading;

import candour.check.reading.Word.Measure;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Words with their measures. A word is measured once, however often it is read, and by several readers at the same time. */
final class Words {

    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9]+s?");

    private final FamiliarWords familiar;
    private final Set<String> names;
    private final Map<String, Measure> measured = new ConcurrentHashMap<>();

    /** @param names words that are names even where they begin a sentence */
    Words(FamiliarWords familiar, Set<String> names) {
        this.familiar = familiar;
        this.names = names;
    }

    Word word(String text, int start, boolean isFirst) {
        boolean isCapital = Character.isUpperCase(text.charAt(0)) && !text.equals("I");
        boolean isName = isCapital && (!isFirst || names.contains(text));
        return new Word(text, start, isName, measured.computeIfAbsent(text, this::measure));
    }

    private Measure measure(String word) {
        int letters = (int) word.chars().filter(Character::isLetterOrDigit).count();
        boolean isFamiliar = Character.isDigit(word.charAt(0)) || familiar.has(word);
        return new Measure(
                letters,
                Syllables.count(word),
                isFamiliar,
                ACRONYM.matcher(word).matches());
    }
}
