package candour.read;

import candour.problem.Code;
import candour.problem.Position;
import java.util.List;

/**
 * How large a text may be, and how deeply its parts may stand in one another: past any need. The time that the Markdown parser takes
 * grows with the square of the signs by which links, code, HTML and references begin; at these bounds it is about a second.
 */
final class Bounds {

    /** No text that somebody reads on one page is as long: some three thousand words. */
    private static final int MOST_LETTERS = 20_000;

    /** A sentence is held against the facts as a whole. */
    private static final int LONGEST_SENTENCE = 2_000;

    private static final int MOST_SIGNS = 1_000;
    private static final int DEEPEST = 30;
    private static final int LONGEST = 100;

    private Bounds() {}

    /** Reports what goes past a bound, and says whether the text stays within them all. */
    static boolean keep(String markdown, Position at, Problems problems) {
        if (isTooDeep(markdown)) {
            refuseDepth(at, problems);
            return false;
        }
        if (markdown.length() > MOST_LETTERS) {
            refuse(
                    "This text has " + markdown.length() + " characters; " + MOST_LETTERS + " are the most.",
                    at,
                    problems);
            return false;
        }
        return keepsSentences(markdown, at, problems) && keepsSigns(markdown, at, problems);
    }

    private static boolean keepsSigns(String markdown, Position at, Problems problems) {
        for (String sign : List.of("[", "`", "<", "&")) {
            if (countsTooMany(markdown, sign.charAt(0))) {
                refuse("This text holds \"" + sign + "\" more than " + MOST_SIGNS + " times.", at, problems);
                return false;
            }
        }
        return true;
    }

    private static boolean keepsSentences(String markdown, Position at, Problems problems) {
        int start = 0;
        for (int i = 0; i < markdown.length(); i++) {
            if (isEnd(markdown, i)) {
                start = i + 1;
            } else if (i - start >= LONGEST_SENTENCE) {
                refuse("A sentence here has more than " + LONGEST_SENTENCE + " characters.", at, problems);
                return false;
            }
        }
        return true;
    }

    private static boolean isEnd(String markdown, int at) {
        char letter = markdown.charAt(at);
        boolean isStop = letter == '.' || letter == '!' || letter == '?';
        return letter == '\n'
                || isStop && at + 1 < markdown.length() && !Character.isLetterOrDigit(markdown.charAt(at + 1));
    }

    private static void refuse(String message, Position at, Problems problems) {
        problems.add(Code.TEXT_TOO_LONG, at, message, "Keep what readers need, and link to the document for the rest.");
    }

    static void refuseDepth(Position at, Problems problems) {
        problems.add(
                Code.NESTED_TOO_DEEPLY,
                at,
                "Quotations, brackets or emphasis stand in one another too deeply here to be read.",
                "Write plain paragraphs.");
    }

    private static boolean countsTooMany(String markdown, char sign) {
        int count = 0;
        for (int at = markdown.indexOf(sign); at >= 0 && count <= MOST_SIGNS; at = markdown.indexOf(sign, at + 1)) {
            count++;
        }
        return count > MOST_SIGNS;
    }

    /** Whether a line opens too many quotations and lists, or brackets or stars stand in too long a row. */
    private static boolean isTooDeep(String markdown) {
        int row = 0;
        boolean isLineStart = true;
        for (int i = 0; i < markdown.length(); i++) {
            char one = markdown.charAt(i);
            if (isLineStart && containers(markdown, i) > DEEPEST) {
                return true;
            }
            isLineStart = one == '\n';
            row = one == '[' || one == '(' || one == '*' || one == '_' ? row + 1 : 0;
            if (row > LONGEST) {
                return true;
            }
        }
        return false;
    }

    /** How many quotations and list items a line opens. */
    private static int containers(String markdown, int start) {
        int count = 0;
        int at = start;
        while (at < markdown.length() && count <= DEEPEST) {
            char one = markdown.charAt(at);
            int next = Character.isDigit(one) ? afterNumber(markdown, at) : at + 1;
            boolean isItem = ("-*+".indexOf(one) >= 0 || next > at + 1)
                    && next < markdown.length()
                    && " \t".indexOf(markdown.charAt(next)) >= 0;
            if (one == '>' || isItem) {
                count++;
            } else if (one != ' ' && one != '\t') {
                return count;
            }
            at = next;
        }
        return count;
    }

    /** After "12." or "12)"; the next character if there is no such thing. */
    private static int afterNumber(String markdown, int at) {
        int end = at;
        while (end < markdown.length() && Character.isDigit(markdown.charAt(end))) {
            end++;
        }
        return end < markdown.length() && ".)".indexOf(markdown.charAt(end)) >= 0 ? end + 1 : at + 1;
    }
}
