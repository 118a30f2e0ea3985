package candour.pages;

import candour.compare.Change;
import candour.compare.Compared.ComparedJudgement;
import candour.compare.OnTheme;
import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Judgement;
import candour.model.Tone;
import candour.say.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one inspection has on one theme, in a table of many.
 *
 * @param marks the leading grade, or each grade with how many judgements got it, best first; the document's own words; or why there is none
 * @param more to the judgements that do not stand here, or to what was found where nothing was judged
 * @param signs what may be said of the change, each sign once
 * @param joint how it stands to the graded inspection before it; none where it is the first
 */
public record Cell(List<Mark> marks, Optional<Link> more, List<Sign> signs, Optional<OnTheme.Joint> joint) {

    /** A word with its shape. */
    public record Mark(Tone tone, String text) {

        static Mark of(Grade grade) {
            return new Mark(grade.tone(), grade.label());
        }
    }

    static Cell of(OnTheme on, Optional<Inspection> before, String page, Words words) {
        List<Mark> marks = marks(on, words);
        boolean isGraded = !on.graded().isEmpty();
        return new Cell(
                marks,
                more(on, page, words),
                isGraded ? signs(on, words) : List.of(),
                isGraded ? before.map(on::joint) : Optional.empty());
    }

    private static List<Mark> marks(OnTheme on, Words words) {
        if (on.graded().isEmpty()) {
            return on.judgements().stream()
                    .map(one -> new Mark(Tone.NONE, words.grades().word(one.judgement())))
                    .distinct()
                    .limit(1)
                    .toList();
        }
        Map<String, List<Grade>> same = on.telling().stream()
                .map(ComparedJudgement::judgement)
                .flatMap(Judgement::graded)
                .map(Judgement.Graded::grade)
                .sorted(Comparator.comparingInt(Grade::rank))
                .collect(Collectors.groupingBy(Grade::label, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().map(grades -> mark(grades, words)).toList();
    }

    private static Mark mark(List<Grade> grades, Words words) {
        Grade grade = grades.get(0);
        return new Mark(grade.tone(), words.with("matrix-mark", "grade", grade.label(), "count", grades.size()));
    }

    /** To all that the cell does not show. */
    private static Optional<Link> more(OnTheme on, String page, Words words) {
        String here = page + "#" + on.chapter().inspection().folder();
        String found = page + "#found-" + on.chapter().inspection().folder();
        int others = on.judgements().size() - Math.max(1, on.telling().size());
        if (others > 0) {
            return Optional.of(new Link(here, words.with("matrix-more", "count", others)));
        }
        boolean isFound = on.judgements().isEmpty() && !on.findings().isEmpty() && isInspectors(on);
        return isFound
                ? Optional.of(new Link(
                        found, words.with("matrix-found", "count", on.findings().size())))
                : Optional.empty();
    }

    private static boolean isInspectors(OnTheme on) {
        return on.by() == Judge.INSPECTORS;
    }

    /** Whether the line at its side says it to those who see it. */
    public boolean isDrawn(Sign sign) {
        return sign.kind() == ChangeNote.Kind.BREAK
                && joint.filter(one -> one == OnTheme.Joint.BREAK).isPresent();
    }

    /** Whether a line at its side alone says that it may not be compared with what stands before it. */
    public boolean isApart() {
        return signs.isEmpty()
                && joint.filter(one -> one == OnTheme.Joint.BREAK).isPresent();
    }

    private static List<Sign> signs(OnTheme on, Words words) {
        List<Sign> signs = new ArrayList<>();
        for (Change change : on.changes()) {
            Sign sign = Sign.of(change, words);
            if (signs.stream()
                    .noneMatch(other ->
                            other.kind() == sign.kind() && other.since().equals(sign.since()))) {
                signs.add(sign);
            }
        }
        return List.copyOf(signs);
    }
}
