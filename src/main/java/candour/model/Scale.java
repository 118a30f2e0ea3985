package candour.model;

import java.util.List;
import java.util.Optional;

/** The points on which an area is judged, best first. The order is the truth; printed numbers are only labels. */
public record Scale(String id, List<Grade> grades) {

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
