package candour.say;

import candour.compare.Change;
import candour.compare.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be said of how one grade of an area went over the years. */
public final class Courses {

    private final Words words;

    Courses(Words words) {
        this.words = words;
    }

    /** Whether it is getting better, by one grade that sums others up: what it is, how it stands to the one before, and how far back that reaches. */
    public String course(Course course) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.with(
                "course-now",
                "now",
                words.titles().called(course.inspection()),
                "area",
                words.titles()
                        .area(course.inspection().framework(), course.grade().area()),
                "grade",
                course.grade().grade().label(),
                "scale",
                words.grades().place(course.grade().grade(), course.grade().scale())));
        course.change()
                .map(this::beside)
                .ifPresentOrElse(sentences::add, () -> sentences.add(words.the("course-first")));
        before(course).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private String beside(Change change) {
        String since = words.titles().called(change.since());
        return change.fold(
                moved -> words.with(
                        moved.isBroad() ? "course-broadly" : "course-moved",
                        "direction",
                        moved.direction(),
                        "since",
                        since,
                        "before",
                        moved.before().grade().label()),
                broken -> words.with("course-break", "since", since));
    }

    /** Said once: where the very last step is the break, that has been said already. */
    private Optional<String> before(Course course) {
        boolean isSaid = course.change().filter(Change::isBreak).isPresent();
        return course.isCutOff() && !isSaid
                ? Optional.of(words.with("course-before", "year", words.titles().when(course.reach())))
                : Optional.empty();
    }
}
