package candour.read;

import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** What was found wrong while reading one file. Mutable, and never seen outside this package. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Code code, Position at, String message, String hint) {
        found.add(new Problem(code, at, message, hint));
    }

    void addAll(Problems others) {
        found.addAll(others.found);
    }

    void addAll(List<Problem> others) {
        found.addAll(others);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> found() {
        return found;
    }
}
