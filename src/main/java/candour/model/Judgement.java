package candour.model;

import candour.problem.Position;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was said of one area: a grade, words alone, or the fact that there is none. A blank is a fact, so it has a type. */
public sealed interface Judgement {

    Area area();

    Judge by();

    Citation citation();

    Position position();

    /** The one place where the three sorts are told apart. */
    default <T> T fold(
            Function<? super Graded, ? extends T> graded,
            Function<? super Worded, ? extends T> worded,
            Function<? super Absent, ? extends T> absent) {
        if (this instanceof Graded one) {
            return graded.apply(one);
        }
        return this instanceof Worded one ? worded.apply(one) : absent.apply((Absent) this);
    }

    /** The grade, if it is one: for {@code flatMap}. */
    default Stream<Graded> graded() {
        return fold(Stream::of, worded -> Stream.empty(), absent -> Stream.empty());
    }

    /**
     * A point on the area's scale.
     *
     * @param also what other sources print in its place
     * @param isNumbered whether the document prints the grade's number: authors write down what stands there, word or number
     */
    record Graded(
            Area area, Judge by, Grade grade, boolean isNumbered, List<Also> also, Citation citation, Position position)
            implements Judgement {

        /** The number that the document prints. */
        public Optional<String> number() {
            return isNumbered ? grade.printed() : Optional.empty();
        }

        /** The scale that it is a point of: a graded area has one, or it could not be read. */
        public Scale scale() {
            return area.scale().orElseThrow();
        }
    }

    /** The document's own words, which are shown and never ranked. */
    record Worded(Area area, Judge by, String words, Citation citation, Position position) implements Judgement {}

    /** No judgement, and why. */
    record Absent(Area area, Judge by, Reason reason, Citation citation, Position position) implements Judgement {}

    /** Why there is no judgement. */
    enum Reason {
        /** The inspectors did not judge this area. */
        NOT_JUDGED,
        /** They did, and it was not published. */
        NOT_PUBLISHED,
        /** The inspection is older than the area. */
        PREDATES_AREA;

        /** As it is written in content and data: {@code not-judged}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
