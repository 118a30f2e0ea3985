package candour.read;

import candour.problem.Code;
import candour.problem.Position;

/**
 * Characters that no text needs and that can deceive: control characters, and those that turn the direction of what follows, by
 * which a line can look like another one.
 */
final class Characters {

    private Characters() {}

    /** Reports the first of them, and says whether the text is free of them. */
    static boolean refuse(String file, String text, Problems problems) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean isPlain = one >= ' ' && one < 0x7f || one == '\n';
            if (!isPlain && isForbidden(one)) {
                report(file, text, i, problems);
                return false;
            }
        }
        return true;
    }

    private static boolean isForbidden(char one) {
        return one <= 0x9f && one != '\n' && one != '\r' && one != '\t' && one != 0x85
                || one >= 0x202a && one <= 0x202e
                || one >= 0x2066 && one <= 0x2069
                || one == 0x2028
                || one == 0x2029
                || one == 0xfeff
                || one >= 0xfffe;
    }

    private static void report(String file, String text, int at, Problems problems) {
        int line = 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
        problems.add(
                Code.CHARACTER_FORBIDDEN,
                new Position(file, line, at - text.lastIndexOf('\n', at - 1), 1),
                "Here is a character that cannot be seen (%04X).".formatted((int) text.charAt(at)),
                "Remove it: it can make a text look like another one.");
    }
}
