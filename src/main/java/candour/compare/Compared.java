package candour.compare;

import candour.model.Archive;
import candour.model.Authority;
import candour.model.Inspection;
import candour.model.Judgement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The archive, with every judgement beside what may be said of its change. */
public record Compared(Archive archive, List<Story> stories) {

    /** One authority over time. */
    public record Story(Authority authority, List<Chapter> chapters) {}

    /**
     * One inspection in an authority's story.
     *
     * @param judgements the inspectors' in the order of the inspection, then the council's own
     * @param followUps later findings of the authority, by what they come back to: {@code 2008-jar/tell-children}
     * @param deadlines by when the law asked what
     */
    public record Chapter(
            Authority authority,
            Inspection inspection,
            List<Placed> judgements,
            List<Deadline> deadlines,
            Map<String, List<FollowUp>> followUps) {}

    /**
     * One judgement and what may be said of it.
     *
     * @param changes beside earlier grades, the latest first; none where it is the first, or no grade
     * @param agreement where the council judged itself, how that stands to the inspectors' judgement
     */
    public record Placed(Judgement judgement, List<Change> changes, Optional<Agreement> agreement) {}
}
