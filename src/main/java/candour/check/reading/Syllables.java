package candour.check.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many syllables an English word has, by its spelling: one for each group of vowels, less those that are written and not
 * said, and more where two vowels that stand together are said apart. Words that keep to no rule are listed.
 */
public final class Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_ES = Pattern.compile("(?<=[^aeiouyscgxzh])es$|(?<=th)es$");
    private static final Pattern SILENT_ED = Pattern.compile("(?<![td])ed$");
    private static final Pattern SILENT_E =
            Pattern.compile("(?<=[^aeiouy])e$|(?<=[aeiouy][^aeiouyl])e(?=(ful|ly|ment|less|ness|where)s?$)");
    /** Little, settled: the l is a syllable of its own. */
    private static final Pattern SAID_L = Pattern.compile("[^aeioulry]l(e|es|ed)$");

    private static final Pattern COMPOUND =
            Pattern.compile("^(home|safe|life|care|some|time|like|name|face|place|base|house)(?=[^aeiouy]+[aeiouy])");
    private static final Pattern APART = Pattern.compile(
            "(?<![ctsg])ia|(?<![ctsgx])io|(?<!g)ua|uou|iu|eo(?!u)|[aeiouy](?=ing)|(?<=[^aeiouyc])ie(?=r$|st$|ty$)|(?<![ct])ie(?=n[ct])|(?<=[^s])sm$|thm$");
    private static final Map<String, Integer> LISTED = listed(
            "1 one once the eye eyes eyed hour hours our ours does goes shoes queue clothes tongue whose",
            "2 every business something someone sometimes quiet diet poem create really people evening special social being"
                    + " science hundred wicked soldier patient ocean truly wednesday somewhere therefore client loyal royal lion"
                    + " ruin fluid giant dial trial trials choir homeless",
            "3 area areas idea ideas everyone everything everywhere recipe created museum interested interesting sciences creates"
                    + " poetry violent violence reliance alliance agreeing however",
            "4 everybody reality usually actually january february society variety anxiety");

    private Syllables() {}

    private static Map<String, Integer> listed(String... lines) {
        Map<String, Integer> listed = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            Arrays.stream(words).skip(1).forEach(word -> listed.put(word, Integer.valueOf(words[0])));
        }
        return Map.copyOf(listed);
    }

    /** At least one. Parts joined by hyphens are counted apart; figures count as one. */
    public static int count(String word) {
        String letters = word.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("'s?$", "")
                .replace("'", "");
        int sum = 0;
        for (String part : letters.split("-")) {
            sum += LISTED.containsKey(part) ? LISTED.get(part) : bySpelling(part);
        }
        return Math.max(1, sum);
    }

    private static int bySpelling(String word) {
        if (word.length() < 3) {
            return word.isEmpty() ? 0 : 1;
        }
        String said = COMPOUND.matcher(word).replaceFirst(first -> first.group().replaceFirst("e$", ""));
        said = said.replace("qu", "kw").replaceAll("^y|(?<=[aeiou])y(?=[aeiou])", "j");
        int count = SAID_L.matcher(said).find() ? 1 : 0;
        for (Pattern silent : new Pattern[] {SILENT_ES, SILENT_ED, SILENT_E}) {
            said = silent.matcher(said).replaceFirst("");
        }
        count += (int) VOWELS.matcher(said).results().count();
        count += (int) APART.matcher(said).results().count();
        return Math.max(1, count);
    }
}
