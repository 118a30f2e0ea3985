package candour.read;

/** How deeply the parts of a Markdown text stand in one another: past any need, the parser would take for ever. */
final class Nesting {

    private static final int DEEPEST = 30;
    private static final int LONGEST = 100;

    private Nesting() {}

    /** Whether a line opens too many quotations and lists, or brackets or stars stand in too long a row. */
    static boolean isTooDeep(String markdown) {
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
