package candour.read;

import candour.problem.Code;
import candour.problem.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong in the cells of a table, each at its cell; what repeats is told once, with how often. */
final class CellProblems {

    /** As often as it is told one by one. */
    private static final int FEW = 3;

    /** What is the same about several: the same words, in the same column. */
    private record Alike(Code code, int column, String message, String hint) {}

    private final Map<Alike, List<Position>> found = new LinkedHashMap<>();

    void add(Code code, Position at, String message, String hint) {
        found.computeIfAbsent(new Alike(code, at.column(), message, hint), any -> new ArrayList<>())
                .add(at);
    }

    void tell(Problems problems) {
        found.forEach((alike, places) -> {
            if (places.size() <= FEW) {
                places.forEach(at -> problems.add(alike.code(), at, alike.message(), alike.hint()));
            } else {
                problems.add(
                        alike.code(),
                        places.get(0),
                        alike.message() + " So it is in " + (places.size() - 1) + " more rows, the last on line "
                                + places.get(places.size() - 1).line() + ".",
                        alike.hint());
            }
        });
    }
}
