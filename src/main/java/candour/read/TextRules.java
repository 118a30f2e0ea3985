package candour.read;

import candour.problem.Code;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What every text in a field must be: not empty, words where readers read it, and free of signs that would be printed. */
final class TextRules {

    /** What readers read, and no number says. */
    private static final Set<String> IN_WORDS = Set.of(
            "about",
            "adult",
            "because",
            "inspectors",
            "judges",
            "law",
            "means",
            "name",
            "notice",
            "plain",
            "publisher",
            "quote",
            "say",
            "says",
            "sentence",
            "strapline",
            "term",
            "title",
            "what",
            "what-changed",
            "who",
            "why",
            "young");

    /** Those that hold sentences, and so end with a stop. */
    private static final Set<String> ENDING = Set.of(
            "about",
            "adult",
            "because",
            "inspectors",
            "plain",
            "quote",
            "says",
            "what",
            "what-changed",
            "why",
            "young");

    private static final String STOPS = ".!?:;\"'”’)…";
    private static final int MOST_SPACES = 40;

    /** More than a page: whoever writes as much in a field has lost a quotation mark. */
    private static final int MOST_LETTERS = 5_000;

    private static final Pattern ONLY_NUMBER = Pattern.compile("[-+]?[\\d.,%\\s]+");

    private TextRules() {}

    /** One text that says something to people. */
    static Optional<YamlNode.Scalar> scalar(Value value) {
        Optional<YamlNode.Scalar> scalar = plain(value);
        scalar.ifPresent(one -> requireWords(value, one.text()));
        return scalar;
    }

    /** One text, of whatever signs. */
    static Optional<YamlNode.Scalar> plain(Value value) {
        String key = value.key();
        if (!(value.node() instanceof YamlNode.Scalar scalar)) {
            value.report(Code.TYPE_WRONG, "\"" + key + "\" must be a text.", "Write one text after \"" + key + ":\".");
            return Optional.empty();
        }
        if (scalar.text().isEmpty()) {
            value.fields()
                    .report(
                            Code.VALUE_EMPTY,
                            value.name(),
                            "\"" + key + "\" is empty.",
                            "Write it, or take the line away if it need not be there.");
            return Optional.empty();
        }
        if (isTooLong(value, scalar.text())) {
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    private static boolean isTooLong(Value value, String text) {
        if (text.length() <= MOST_LETTERS) {
            return false;
        }
        value.report(
                Code.TEXT_TOO_LONG,
                "\"" + value.key() + "\" has " + text.length() + " characters; " + MOST_LETTERS + " are the most.",
                "Keep to one point, or make several of it.");
        return true;
    }

    private static void requireWords(Value value, String text) {
        if (Character.isLetter(text.charAt(0))) {
            return;
        }
        String key = value.key();
        if (!key.equals("at") && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            value.report(
                    Code.TEXT_EMPTY,
                    "\"" + key + "\" holds no letter and no digit.",
                    "Write it, or take the line away if it need not be there.");
        } else if (IN_WORDS.contains(key) && ONLY_NUMBER.matcher(text).matches()) {
            value.report(Code.WORDS_MISSING, "\"" + key + "\" is only a number.", "Say in words what it means.");
        }
    }

    /** Facts are printed as they stand: signs would be printed too, and a second paragraph would stand in the first. */
    static void refuseSigns(Value value, YamlNode.Scalar scalar) {
        if (!IN_WORDS.contains(value.key())) {
            return;
        }
        for (Signs.Found sign : Signs.inFacts(scalar.text())) {
            value.report(
                    Code.MARKUP_UNREAD,
                    sign.message(),
                    "Say it in plain words: \"" + value.key() + "\" is printed as it stands.");
        }
        refuseCutOff(value, scalar);
        if (losesLines(scalar)) {
            value.report(
                    Code.MARKUP_UNREAD,
                    "The lines of this text would become one.",
                    "Write one paragraph, or a record for each.");
        }
    }

    private static void refuseCutOff(Value value, YamlNode.Scalar scalar) {
        if (ENDING.contains(value.key()) && isCutOff(scalar)) {
            value.report(
                    Code.TEXT_CUT_OFF,
                    "This text would be cut off before \"#\".",
                    "Put the whole text in quotation marks. If it is a comment, write it on a line of its own.");
        }
    }

    /** "Ward # 3 is closed." would be read as "Ward". A sentence ends with its stop, and a comment after it is one. */
    private static boolean isCutOff(YamlNode.Scalar scalar) {
        String text = scalar.text();
        int end = scalar.start() < 0 ? -1 : PlainText.end(scalar.file(), scalar.start(), text);
        if (end < 0 || STOPS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        String rest = scalar.file()
                .substring(end, Math.min(scalar.file().length(), end + MOST_SPACES))
                .stripLeading();
        return rest.startsWith("#") && scalar.file().charAt(end) == ' ';
    }

    private static boolean losesLines(YamlNode.Scalar scalar) {
        boolean isLineByLine =
                scalar.text().indexOf('\n') >= 0 && scalar.written().startsWith("|");
        return scalar.text().contains(isLineByLine ? "\n\n" : "\n") || PlainText.isList(scalar.text());
    }
}
