package candour.compare;

import candour.model.Citation;
import candour.model.Inspection;
import candour.model.Judgement;
import java.util.Optional;

/** What may be said of a judgement beside an earlier one. */
public sealed interface Change {

    /** Nothing earlier to set it beside. */
    record First() implements Change {}

    /** The judgement itself is not a grade, so nothing is compared. */
    record NotGraded() implements Change {}

    /**
     * An earlier grade that it may be compared with.
     *
     * @param caveat what must be said beside it where the two are only broadly comparable
     */
    record Moved(Direction direction, Inspection since, Judgement.Graded before, Optional<Caveat> caveat)
            implements Change {}

    /**
     * A break in the series: the judgements before and after it cannot be directly compared.
     *
     * @param caveat the reason somebody has written, if any; else that nobody has said they may be compared
     */
    record Break(Inspection since, Optional<Caveat> caveat) implements Change {}

    /** A reason and where it stands. */
    record Caveat(String because, Citation citation) {}

    /** Which way a judgement moved. */
    enum Direction {
        BETTER,
        SAME,
        WORSE
    }
}
