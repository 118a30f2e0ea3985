package candour.read;

import candour.problem.Code;
import candour.problem.Position;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Problems with some characters of Markdown, each told at the place in the file where these stand. */
record ProseProblems(Places places, Problems problems) {

    /** Where in a file some characters of the Markdown are. */
    interface Places {
        Position of(int start, int length);
    }

    /** Marks what is wrong as far as its first line goes. */
    void report(Code code, BasedSequence where, String message, String hint) {
        int newline = where.indexOf('\n');
        int length = Math.max(1, newline < 0 ? where.length() : newline);
        problems.add(code, places.of(where.getStartOffset(), length), message, hint);
    }

    void report(Signs.Found sign) {
        problems.add(Code.MARKUP_UNREAD, places.of(sign.start(), sign.length()), sign.message(), sign.hint());
    }
}
