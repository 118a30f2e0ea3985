package candour.read;

import candour.problem.Code;
import candour.problem.Position;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Characters that no text needs and that can deceive: control characters, those that cannot be seen, those that stand for what was lost
 * or mean something to one machine alone, and those that turn the direction of what follows, by which a line can look like another.
 */
final class Characters {

    private Characters() {}

    private static final Pattern SPACES = Pattern.compile("[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]");

    /** Whether there is nothing to look at: letters, digits and signs of ASCII, and ends of lines. */
    static boolean areOrdinary(byte[] text) {
        for (byte one : text) {
            if ((one < ' ' || one == 0x7f) && one != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Spaces of every width are spaces, before any rule looks at them; each stays in its place. */
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isWideSpace(text.charAt(i))) {
                return SPACES.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    private static boolean isWideSpace(char one) {
        return one == 0xa0 || one > 0x167f && Character.isSpaceChar(one);
    }

    /** Reports the first of them, and says whether the text is free of them. */
    static boolean refuse(String file, String text, Problems problems) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (isForbidden(one)) {
                report(one, place(file, text, i, 1), problems);
                return false;
            }
        }
        return true;
    }

    /** The same for a text that was written with escapes, of which only the whole has a place. */
    static void refuse(Position at, String decoded, Problems problems) {
        decoded.chars()
                .filter(one -> isForbidden((char) one))
                .findFirst()
                .ifPresent(one -> report((char) one, at, problems));
    }

    private static boolean isForbidden(char one) {
        boolean isPlain = one >= ' ' && one < 0x7f || one == '\n';
        return !isPlain && isOutside(one);
    }

    private static boolean isOutside(char one) {
        return one <= 0x9f && one != '\n' && one != '\r' && one != '\t' && one != 0x85
                || one >= 0x202a && one <= 0x202e
                || one >= 0x2066 && one <= 0x2069
                || one == 0x2028
                || one == 0xad
                || one == 0x180e
                || one == 0x200b
                || one == 0x2060
                || one >= 0xe000 && one <= 0xf8ff
                || one == 0x2029
                || one == 0xfeff
                || one >= 0xfffd;
    }

    private static void report(char one, Position at, Problems problems) {
        boolean isLost = one == 0xfffd || one >= 0xe000 && one <= 0xf8ff;
        problems.add(
                Code.CHARACTER_FORBIDDEN,
                at,
                (isLost
                                ? "Here is a character that says nothing (%04X)."
                                : "Here is a character that cannot be seen (%04X).")
                        .formatted((int) one),
                one == 0xfffd
                        ? "Write what stood here: it was lost when the text was saved."
                        : "Remove it: it can make a text look like another one.");
    }

    static Position place(String file, String text, int at, int length) {
        int line = 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
        return new Position(file, line, at - text.lastIndexOf('\n', at - 1), length);
    }

    /** The text that the bytes of a file are, without a byte order mark, or a problem. */
    static Optional<String> text(String file, byte[] bytes, Problems problems) {
        if (areOrdinary(bytes)) {
            return Optional.of(new String(bytes, StandardCharsets.US_ASCII));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
            Garbled.warn(file, whole, problems);
            String plain = plain(whole);
            return refuse(file, plain, problems) ? Optional.of(plain) : Optional.empty();
        } catch (CharacterCodingException notUtf8) {
            problems.add(
                    Code.ENCODING_INVALID,
                    Position.startOf(file),
                    "This file is not UTF-8 text.",
                    "Save it in your editor with the encoding UTF-8.");
            return Optional.empty();
        }
    }
}
