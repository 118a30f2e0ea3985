package candour.read;

import java.util.regex.Pattern;

/** A text of YAML without quotation marks: it may go on over several lines, which become one, and ends at a comment. */
final class PlainText {

    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+•]|\\d{1,2}[.)])\\s");
    private static final Pattern LIST = Pattern.compile("\\n" + ITEM);

    private PlainText() {}

    /** Where it ends in its file, in which it begins somewhere; below 0 if it is not there as it was read, or empty. */
    static int end(String file, int start, String value) {
        if (!value.isEmpty() && file.startsWith(value, start)) {
            return start + value.length();
        }
        int at = start;
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter <= ' ') {
                continue;
            }
            while (at < file.length() && file.charAt(at) <= ' ') {
                at++;
            }
            if (at >= file.length() || file.charAt(at) != letter) {
                return -1;
            }
            at++;
        }
        return at == start ? -1 : at;
    }

    /** Whether behind its end stands what was perhaps meant to be more of it, and is a comment to YAML. */
    static boolean isCutOff(String file, int end) {
        int sign = end;
        while (sign < file.length() && file.charAt(sign) == ' ') {
            sign++;
        }
        return sign > end && sign + 1 < file.length() && file.charAt(sign) == '#' && file.charAt(sign + 1) > ' ';
    }

    /** Whether its first line or another begins as the items of a list do. */
    static boolean isList(String text) {
        return ITEM.matcher(text).lookingAt() || isList(text, 0, text.length());
    }

    /** Whether lines of it begin so, after the one in which it begins itself. */
    static boolean isList(String file, int start, int end) {
        int line = file.indexOf('\n', start);
        return line >= 0 && line < end && LIST.matcher(file).region(start, end).find();
    }
}
