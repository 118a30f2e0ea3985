package candour.compare;

import candour.model.Archive;
import candour.model.Authority;
import candour.model.Inspection;
import candour.model.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The archive, with every judgement beside what may be said of its change.
 *
 * @param asAt the day up to which facts are shown
 */
public record Compared(Archive archive, LocalDate asAt, List<Story> stories) {

    /** What inspectors asked for everywhere, by area, oldest inspection first. */
    public Stream<Tracked> tracked() {
        return stories.stream().flatMap(Story::tracked);
    }

    /** One authority over time. */
    public record Story(Authority authority, List<Chapter> chapters) {

        /** The same story in pieces of as many inspections, oldest first; the last piece is whole, and the first may be short. */
        public List<Story> pieces(int most) {
            List<Story> pieces = new ArrayList<>();
            for (int end = chapters.size(); end > most; end -= most) {
                pieces.add(0, new Story(authority, chapters.subList(end - most, end)));
            }
            pieces.add(0, new Story(authority, chapters.subList(0, chapters.size() - pieces.size() * most)));
            return pieces;
        }

        /** For how many of its inspections the children's version is promised, and not yet there. */
        public int promised() {
            return (int) chapters.stream()
                    .filter(chapter -> chapter.inspection().beingWritten().isPresent())
                    .count();
        }

        /** What inspectors asked of it, oldest first. */
        public Stream<Tracked> tracked() {
            return chapters.stream().flatMap(chapter -> chapter.tracked().stream());
        }
    }

    /**
     * One inspection in an authority's story.
     *
     * @param judgements the inspectors' in the order of the inspection, then the council's own
     * @param followUps later findings of the authority, by what they come back to: {@code 2008-jar/tell-children}
     * @param deadlines by when the law asked what, where that can be counted
     * @param tracked what inspectors asked for, and where it stands
     */
    public record Chapter(
            Authority authority,
            Inspection inspection,
            List<ComparedJudgement> judgements,
            List<Deadline> deadlines,
            List<Tracked> tracked,
            Map<String, List<FollowUp>> followUps) {}

    /**
     * One judgement and what may be said of it.
     *
     * @param changes beside earlier grades, the latest first; none where it is the first, or no grade
     * @param agreement where the council judged itself, how that stands to the inspectors' judgement
     */
    public record ComparedJudgement(Judgement judgement, List<Change> changes, Optional<Agreement> agreement) {

        /** Beside a grade with which it may be compared, if there is any; else beside the one that is named first. */
        public Optional<Change> change() {
            return changes.stream()
                    .filter(change -> change.moved().isPresent())
                    .findFirst()
                    .or(() -> changes.stream().findFirst());
        }
    }
}
