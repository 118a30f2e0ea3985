package candour.model;

import candour.problem.Position;
import java.util.List;
import java.util.stream.Stream;

/**
 * The children's version of an inspection, point by point.
 *
 * @param ages the age band it is written for, such as {@code 9-11}
 * @param why why this matters to you
 * @param inspectors who the inspectors are
 * @param said what young people said, and what was done
 */
public record YoungPeople(
        String ages,
        String why,
        String inspectors,
        List<Point> good,
        List<Point> better,
        List<Point> next,
        List<Point> said) {

    public Stream<Point> points() {
        return Stream.of(good, better, next, said).flatMap(List::stream);
    }

    /**
     * One thing to tell.
     *
     * @param from the findings, recommendations and judged areas of the same inspection that it comes from
     */
    public record Point(String says, List<String> from, Position position) {}
}
