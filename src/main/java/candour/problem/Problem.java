package candour.problem;

import java.util.Comparator;

/**
 * One mistake in content, told to its author.
 *
 * @param message a sentence about the content, in the author's words, ending with a full stop
 * @param hint what to do, as an instruction
 */
public record Problem(Code code, Position at, String message, String hint) implements Comparable<Problem> {

    /** Sentences may quote content, and are printed where words can be commands. */
    public Problem {
        message = Visible.of(message);
        hint = Visible.of(hint);
    }

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::code).thenComparing(Problem::message);

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
