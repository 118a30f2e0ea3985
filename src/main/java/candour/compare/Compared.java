package candour.compare;

import candour.model.Archive;
import candour.model.Authority;
import candour.model.Inspection;
import candour.model.Judgement;
import java.util.List;

/** The archive, with every judgement beside what may be said of its change. */
public record Compared(Archive archive, List<Story> stories) {

    /** One authority over time. */
    public record Story(Authority authority, List<Chapter> chapters) {}

    /**
     * One inspection in an authority's story.
     *
     * @param judgements the inspectors' in the order of the inspection, then the council's own
     */
    public record Chapter(Authority authority, Inspection inspection, List<Placed> judgements) {}

    /** One judgement and its change. */
    public record Placed(Judgement judgement, Change change) {}
}
