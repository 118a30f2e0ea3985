package candour.model;

import candour.problem.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A children's version of an inspection, point by point. The points of each part are listed most important first.
 *
 * @param why why this matters to you
 * @param inspectors who the inspectors are
 * @param said what young people said, and what was done
 * @param notTold what it leaves out on purpose, and why
 * @param checkedWith the young people it was checked with, if it was
 * @param reviewed when somebody last read it beside the facts for adults
 */
public record YoungPeople(
        AgeBand ages,
        Passage why,
        Passage inspectors,
        List<Point> good,
        List<Point> better,
        List<Point> next,
        List<Point> said,
        List<NotTold> notTold,
        Optional<CheckedWith> checkedWith,
        Optional<Review> reviewed,
        Position position) {

    public Stream<Point> points() {
        return Stream.of(good, better, next, said).flatMap(List::stream);
    }

    /** All that a young reader reads, in the order of the page. */
    public Stream<Passage> passages() {
        return Stream.concat(
                Stream.of(why, inspectors),
                points().flatMap(point -> Stream.concat(Stream.of(point.says()), point.done().stream())));
    }

    /**
     * One thing to tell.
     *
     * @param done what was done about it, where it is something that young people said
     * @param drawn a number in it that is drawn
     * @param from the findings, recommendations, judged areas and context of the same inspection that it comes from
     */
    public record Point(
            Passage says,
            Optional<Passage> done,
            Reference picture,
            Optional<Share> drawn,
            List<Reference> from,
            Position position) {

        public boolean comesFrom(String id) {
            return from.stream().anyMatch(reference -> reference.id().equals(id));
        }
    }

    /** So many of so many: 93 of 100. */
    public record Share(int part, int all) {}

    /**
     * Something bad that this version does not tell.
     *
     * @param from the findings, recommendations and judged areas that are left out
     * @param because why, in words for its readers
     */
    public record NotTold(List<Reference> from, String because, Position position) {}

    /**
     * Young people read it before it was published.
     *
     * @param howMany how many they were
     * @param ages how old they were, in words
     * @param whatChanged what was changed because of what they said
     */
    public record CheckedWith(PartialDate on, int howMany, String ages, String whatChanged) {}

    /**
     * Somebody compared it with the facts.
     *
     * @param facts the mark of the facts as they were then
     */
    public record Review(PartialDate on, Optional<String> facts, Position position) {}
}
