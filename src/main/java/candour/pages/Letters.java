package candour.pages;

import candour.model.Grade;
import candour.model.Scale;
import java.util.HashSet;
import java.util.Set;

/** The few letters that stand for a grade where its word has no room: as many as tell the grades of its scale apart. */
final class Letters {

    private Letters() {}

    /** {@code G} of “Good”. */
    static String of(Grade grade, Scale scale) {
        int length = 1;
        while (length < grade.label().length() && !tellApart(scale, length)) {
            length++;
        }
        return first(grade, length);
    }

    private static boolean tellApart(Scale scale, int length) {
        Set<String> seen = new HashSet<>();
        return scale.grades().stream().allMatch(grade -> seen.add(first(grade, length)));
    }

    private static String first(Grade grade, int length) {
        return grade.label()
                .substring(0, Math.min(length, grade.label().length()))
                .strip();
    }
}
