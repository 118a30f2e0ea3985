package candour.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The points on which an area is judged, best first. The order is the truth; printed numbers are only labels. */
public record Scale(String id, List<Grade> grades) {

    /** The same scale is asked for again and again: it need not be gone through to be known. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Scale scale && id.equals(scale.id) && grades.equals(scale.grades);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public Grade best() {
        return grades.get(0);
    }

    public Grade worst() {
        return grades.get(grades.size() - 1);
    }

    /** The grade that an author means by its word, its label or the number printed for it. */
    public Optional<Grade> grade(String text) {
        return grades.stream()
                .filter(grade -> grade.id().equals(text)
                        || grade.label().equalsIgnoreCase(text)
                        || grade.printed().filter(text::equals).isPresent())
                .findFirst();
    }
}
