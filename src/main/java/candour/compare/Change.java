package candour.compare;

import candour.model.Citation;
import candour.model.Inspection;
import candour.model.Judgement;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What may be said of a grade beside an earlier one: which way it moved, or that the two may not be compared. */
public sealed interface Change {

    /** The inspection of the earlier grade. */
    Inspection since();

    /** The earlier grade. */
    Judgement.Graded before();

    /** Why the two may be compared, or why not. */
    Reason reason();

    /**
     * The two may be compared.
     *
     * @param isBroad whether only broadly, so that the caveat has to stand beside it
     */
    record Moved(Direction direction, boolean isBroad, Inspection since, Judgement.Graded before, Reason reason)
            implements Change {}

    /** The two may not be compared: nothing can be said of which way it moved. */
    record Break(Inspection since, Judgement.Graded before, Reason reason) implements Change {}

    /** What a comparison rests on. */
    sealed interface Reason {
        /** The same area of the same framework was judged before: nothing has to be written down. */
        record SameArea() implements Reason {}

        /** Nobody has written that a judgement of another framework may be compared with this one. */
        record Unwritten() implements Reason {}

        /** Somebody has written down whether they may be compared. */
        record Written(String because, Citation citation) implements Reason {}

        /** What somebody has written, if anybody has. */
        default Optional<Written> written() {
            return this instanceof Written written ? Optional.of(written) : Optional.empty();
        }
    }

    /** The one place where the two sorts are told apart. */
    default <T> T fold(Function<? super Moved, ? extends T> moved, Function<? super Break, ? extends T> broken) {
        return this instanceof Moved one ? moved.apply(one) : broken.apply((Break) this);
    }

    default Optional<Moved> moved() {
        return this instanceof Moved one ? Optional.of(one) : Optional.empty();
    }

    default boolean isBreak() {
        return this instanceof Break;
    }

    /** As open data has it: {@code better}, {@code broadly-worse}, {@code not-comparable}. */
    default String word() {
        return fold(
                moved -> (moved.isBroad() ? "broadly-" : "")
                        + moved.direction().name().toLowerCase(Locale.ROOT),
                broken -> "not-comparable");
    }
}
