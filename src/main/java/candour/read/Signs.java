package candour.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like markup and is none here: readers would meet the signs themselves. Each sort has a sentence of what it looks like and
 * one of what to write in its place (CommonMark 0.31 has none of them, or only where more stands there).
 */
enum Signs {
    CONFLICT(
            List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||"),
            "(?<!<)<{7}(?= |$)|(?<!>)>{7}(?= |$)|^(?:={7}|\\|{7})(?= |$)",
            "Two versions of this file were not merged.",
            "Keep one of them, and remove these lines."),
    FIELDS(
            List.of("---"),
            "\\A\\s*---(?=[ \\t]*$)",
            "Fields at the start of a text are not read here.",
            "Remove them: what is to be published stands in the content folder, and nothing else."),
    TABLE(
            List.of("|"),
            "^ *(?:(?:[-*+>]|\\d{1,3}[.)]) +)*\\|.*\\|[ \\t]*$|^[ \\t:|-]*-{3,}[ \\t]*\\|[ \\t:|-]*$|\\|[ \\t:]*-{3,}",
            "Tables cannot stand in prose.",
            "Write a list, or give the figures under \"context\" in inspection.yaml."),
    FOOTNOTE(
            List.of("[^"),
            "\\[\\^[^\\]\\s]+\\]",
            "Footnotes are not read here.",
            "Say it in the sentence, or in one of its own."),
    STRUCK(List.of("~~"), "~~", "Text cannot be struck through.", "Remove what is no longer meant."),
    BOX(
            List.of("["),
            "^(?:[-*+] )?\\[[ xX]\\](?= )",
            "Boxes to tick are not read here.",
            "Write a list, and say of each item where it stands."),
    REFERENCE(
            List.of("]["),
            "\\[[^\\]\\n]+\\]\\[[^\\]\\n]*\\]",
            "This link is never given its address.",
            "Write [words](https://…)."),
    BROKEN_LINK(
            List.of("](", "] ("),
            "\\](?:\\(| \\((?=https?:|mailto:|www\\.))[^)\\n]*\\)?",
            "This link is not read as one.",
            "Write [words](https://…) with nothing between the brackets, and %20 for a space in the address."),
    ADDRESS(
            List.of("://", "www."),
            "https?://[^\\s)>\\]]+|\\bwww\\.[^\\s)>\\]]+",
            "Nobody can follow an address that is only printed.",
            "Write [words that say where it leads](https://…)."),
    CODE(
            List.of("``"),
            "`{2,}",
            "These signs begin code, and nothing ends it.",
            "Remove them, or write a single word of a program in `backticks`."),
    EMPHASIS(
            List.of("**", "__"),
            "\\*\\*|(?<![\\p{L}\\d_])__(?=\\w)|(?<=\\w)__(?![\\p{L}\\d_])",
            "These signs would be printed.",
            "Write **words** with the signs right beside them, or none."),
    TAG(
            List.of("<"),
            "</?(?:a|abbr|b|br|div|em|h[1-6]|i|li|ol|p|span|strong|su[bp]|u|ul)(?:\\s[^<>]*)?/?>",
            "This HTML would be printed.",
            "Write the words alone."),
    CHARACTER(
            List.of("&"),
            "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp|shy|pound|hellip|bull|[lr][sd]quo|[mn]dash|[A-Za-z](?:acute|grave|uml|circ|tilde|cedil));",
            "These signs would be printed.",
            "Write the character itself.");

    private static final List<Signs> WITHIN =
            List.of(TABLE, FOOTNOTE, STRUCK, BOX, REFERENCE, BROKEN_LINK, ADDRESS, CODE, EMPHASIS);

    private static final List<Signs> IN_FACTS =
            List.of(CONFLICT, TABLE, FOOTNOTE, STRUCK, BOX, REFERENCE, BROKEN_LINK, EMPHASIS, TAG, CHARACTER);

    private static final boolean[] FIRST_IN_FACTS = first(IN_FACTS);
    /** Addresses begin with letters, and are looked for by themselves. */
    private static final boolean[] FIRST_WITHIN =
            first(WITHIN.stream().filter(sort -> sort != ADDRESS).toList());

    private static boolean[] first(List<Signs> sorts) {
        boolean[] first = new boolean[Byte.MAX_VALUE];
        sorts.stream().flatMap(sort -> sort.parts.stream()).forEach(part -> first[part.charAt(0)] = true);
        return first;
    }

    /** One of these is in every text that has the form. {@code List.of} makes lists that do not change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> parts;

    private final Pattern form;
    private final String message;
    private final String hint;

    Signs(List<String> parts, String form, String message, String hint) {
        this.parts = parts;
        this.form = Pattern.compile(form, Pattern.MULTILINE);
        this.message = message;
        this.hint = hint;
    }

    /** One of them in a text. */
    record Found(Signs sort, int start, int length) {

        String message() {
            return sort.message;
        }

        String hint() {
            return sort.hint;
        }
    }

    /** Those that make the whole text another one, so that nothing else need be said of it. */
    static List<Found> whole(String text) {
        return find(text, List.of(CONFLICT, FIELDS));
    }

    /** Those that may stand anywhere in text from which all that Markdown reads has been taken. */
    static List<Found> within(String text) {
        return find(text, WITHIN);
    }

    /** Those that somebody may have meant in a field whose words are printed as they stand. */
    static List<Found> inFacts(String text) {
        return holds(text, FIRST_IN_FACTS) ? find(text, IN_FACTS) : List.of();
    }

    /** Most texts have no character with which any of them begins. */
    private static boolean holds(String text, boolean[] letters) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < letters.length && letters[letter]) {
                return true;
            }
        }
        return false;
    }

    /** The first of each sort: one sentence about a table is enough, and an address in a broken link is no other fault. */
    private static List<Found> find(String text, List<Signs> sorts) {
        if (sorts.stream().noneMatch(sort -> sort.mayBeIn(text))) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        for (Signs sort : sorts) {
            Matcher at = sort.form.matcher(rest);
            if (sort.mayBeIn(text) && at.find()) {
                String signs = at.group().stripLeading();
                int start = at.end() - signs.length();
                found.add(new Found(sort, start, Math.max(1, signs.length())));
                rest.replace(start, at.end(), " ".repeat(signs.length()));
            }
        }
        return found;
    }

    /** Whether any may be within a text: most hold no part of any, and need not be looked at closely. */
    static boolean mayBeWithin(String text) {
        return text.contains("://") || text.contains("www.") || holds(text, FIRST_WITHIN);
    }

    private boolean mayBeIn(String text) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
