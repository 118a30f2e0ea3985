package candour.compare;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.compare.Compared.Story;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Judgement;
import java.util.List;
import java.util.Optional;

/**
 * Whether it is getting better, as far as that may be said: a grade of the newest inspection with grades that sums up others, and how far
 * back it can be compared.
 *
 * @param inspection the newest with grades
 * @param grade one that sums up others
 * @param change beside the grade before it, if there is one
 * @param reach the oldest inspection with which it may be compared, from one to the next; itself where there is none
 * @param isCutOff whether there were grades before that, with which it may not be compared
 */
public record Course(
        Inspection inspection, Judgement.Graded grade, Optional<Change> change, Inspection reach, boolean isCutOff) {

    /** The newest inspection that has grades. */
    public static Optional<Chapter> newest(Story story) {
        return story.chapters().stream()
                .filter(chapter -> chapter.inspection().grades().findAny().isPresent())
                .reduce((before, after) -> after);
    }

    /** One for each grade of the newest inspection that sums up others; none where no grade does. */
    public static List<Course> of(Story story) {
        return newest(story).stream()
                .flatMap(chapter -> chapter.judgements().stream()
                        .filter(one -> one.judgement().by() == Judge.INSPECTORS)
                        .filter(one -> one.judgement().area().headline())
                        .flatMap(one -> one.judgement().graded().map(grade -> of(story, chapter, one, grade))))
                .toList();
    }

    private static Course of(Story story, Chapter chapter, ComparedJudgement one, Judgement.Graded grade) {
        Inspection reach = chapter.inspection();
        Optional<Change> change = one.change();
        Optional<Change> step = change;
        while (step.flatMap(Change::moved).isPresent()) {
            Change.Moved moved = step.flatMap(Change::moved).get();
            reach = moved.since();
            step = before(story, moved);
        }
        return new Course(chapter.inspection(), grade, change, reach, step.isPresent());
    }

    /** What may be said of the earlier grade beside those before it. */
    private static Optional<Change> before(Story story, Change.Moved moved) {
        return story.chapters().stream()
                .filter(chapter -> chapter.inspection() == moved.since())
                .flatMap(chapter -> chapter.judgements().stream())
                .filter(one -> one.judgement() == moved.before())
                .findFirst()
                .flatMap(ComparedJudgement::change);
    }
}
