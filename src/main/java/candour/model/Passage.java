package candour.model;

import candour.problem.Position;

/**
 * Words for young readers.
 *
 * @param text the words alone, without marks
 * @param html the same as it is shown
 * @param position where it begins in its file
 * @param before how many letters stand before it on its line, such as a quotation mark, where it follows as it is; else -1
 * @param written as it stands in the file, with marks, line breaks and indents, where it is not simply there
 */
public record Passage(String text, Html html, Position position, int before, String written) {

    private static final int LONGEST_START = 2;

    /** @param written as it stands in the file, and what follows it there */
    public static Passage of(String text, Html html, Position position, String written) {
        for (int before = 0; before < LONGEST_START; before++) {
            if (written.startsWith(text, before) && text.indexOf('\n') < 0) {
                return new Passage(text, html, position, before, "");
            }
        }
        return new Passage(text, html, position, -1, written);
    }

    /** The place in the file of some characters of the text; marks, line breaks and indents are passed over. */
    public Position at(int start, int length) {
        if (before >= 0) {
            return new Position(
                    position.file(), position.line(), position.column() + before + start, Math.max(1, length));
        }
        int offset = -1;
        for (int i = 0; i <= start; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                offset = written.indexOf(text.charAt(i), offset + 1);
                if (offset < 0) {
                    return position;
                }
            }
        }
        String skipped = written.substring(0, Math.max(0, offset));
        int lines = (int) skipped.chars().filter(letter -> letter == '\n').count();
        int column = lines == 0 ? position.column() + skipped.length() : skipped.length() - skipped.lastIndexOf('\n');
        return new Position(position.file(), position.line() + lines, column, Math.max(1, length));
    }
}
