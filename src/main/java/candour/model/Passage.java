package candour.model;

import candour.problem.Position;

/**
 * Words for young readers.
 *
 * @param text the words alone, without marks
 * @param html the same as it is shown
 * @param position where it begins in its file
 * @param written as it stands in the file, with quotation marks, line breaks and indents
 */
public record Passage(String text, Html html, Position position, String written) {

    /** The place in the file of some characters of the text; marks, line breaks and indents are passed over. */
    public Position at(int start, int length) {
        int offset = -1;
        for (int i = 0; i <= start; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                offset = written.indexOf(text.charAt(i), offset + 1);
                if (offset < 0) {
                    return position;
                }
            }
        }
        String before = written.substring(0, Math.max(0, offset));
        int lines = (int) before.chars().filter(letter -> letter == '\n').count();
        int column = lines == 0 ? position.column() + before.length() : before.length() - before.lastIndexOf('\n');
        return new Position(position.file(), position.line() + lines, column, Math.max(1, length));
    }
}
