package candour.compare;

import candour.model.Judgement;

/**
 * The council's own judgement beside the inspectors' on the same area in the same inspection. The two are compared and never
 * mixed.
 *
 * @param inspectors what the inspectors judged
 */
public record Agreement(Kind kind, Judgement.Graded inspectors) {

    /** How the two stand to each other. */
    public enum Kind {
        AGREED,
        COUNCIL_HIGHER,
        COUNCIL_LOWER
    }
}
