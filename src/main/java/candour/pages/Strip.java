package candour.pages;

import candour.compare.Change;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.compare.Compared.Story;
import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Judgement;
import candour.model.Scale;
import candour.model.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A theme over time as a picture, read from top to bottom: the same as the table below it, which is its equal. Word, shape
 * and colour say the grade; a line joins only what may be compared, and a break is drawn as a break.
 *
 * @param id of the picture, from which the ids of its title and description are made
 * @param headline what it shows, in a sentence
 * @param subtitle what is drawn
 * @param height in the picture's own units, of which it is {@link #WIDTH} wide
 */
public record Strip(String id, String headline, String subtitle, int height, List<Stop> stops, List<Joint> joints) {

    /** How wide the picture is in its own units. */
    public static final int WIDTH = 340;

    private static final int LABEL = 22;
    private static final int LINE = 24;
    private static final int GAP = 36;
    private static final int FURTHER = 17;
    private static final int LETTERS = 40;
    private static final int INDENT = 34;

    /** One inspection: its name, and its grades on this theme. */
    public record Stop(int y, String label, List<Mark> marks) {}

    /** One grade, and how many judgements got it; a long one has several lines. */
    public record Mark(int y, String tone, List<Line> lines) {

        /** How far down it reaches, with the space below it. */
        int height() {
            return LINE + (lines.isEmpty() ? 0 : lines.size() - 1) * FURTHER;
        }
    }

    /** One line of its words. */
    public record Line(int y, String text) {}

    /**
     * What stands between two inspections.
     *
     * @param kind {@code line}, {@code broad} or {@code break}
     */
    public record Joint(int from, int to, String kind) {}

    /** Empty where fewer than two inspections gave a grade: there is nothing to see then that the table does not show. */
    static Optional<Strip> of(Story story, Theme theme) {
        List<Stop> stops = new ArrayList<>();
        List<Joint> joints = new ArrayList<>();
        Sentence sentence = new Sentence();
        Inspection before = null;
        int y = LABEL;
        for (Chapter chapter : story.chapters()) {
            List<ComparedJudgement> grades = grades(chapter, theme);
            if (!grades.isEmpty()) {
                if (!stops.isEmpty()) {
                    String kind = joint(grades, before, sentence);
                    joints.add(new Joint(y - GAP - LABEL + 8, y - LABEL - 8, kind));
                }
                List<Mark> marks = marks(grades, y + LINE);
                before = chapter.inspection();
                stops.add(new Stop(y, Titles.title(chapter.inspection()), marks));
                y += marks.stream().mapToInt(Mark::height).sum() + LABEL + GAP;
            }
        }
        String place = theme.name() + " in " + story.authority().name();
        return stops.size() < 2
                ? Optional.empty()
                : Optional.of(new Strip(
                        "strip-" + theme.id(),
                        place + ": " + sentence.text(),
                        "The inspectors’ grades by inspection, oldest first, each on the scale of its own framework.",
                        y - GAP,
                        stops,
                        joints));
    }

    private static List<ComparedJudgement> grades(Chapter chapter, Theme theme) {
        return chapter.judgements().stream()
                .filter(placed -> placed.judgement().by() == Judge.INSPECTORS)
                .filter(placed -> placed.judgement() instanceof Judgement.Graded)
                .filter(placed -> placed.judgement().area().themes().contains(theme))
                .toList();
    }

    private static List<Mark> marks(List<ComparedJudgement> grades, int top) {
        Map<Grade, Integer> counts = new LinkedHashMap<>();
        Map<Grade, Scale> scales = new LinkedHashMap<>();
        grades.stream()
                .map(placed -> (Judgement.Graded) placed.judgement())
                .sorted(Comparator.comparingInt(graded -> graded.grade().rank()))
                .forEach(graded -> {
                    counts.merge(graded.grade(), 1, Integer::sum);
                    scales.put(graded.grade(), graded.area().scale().orElseThrow());
                });
        List<Mark> marks = new ArrayList<>();
        counts.forEach((grade, count) -> {
            Verdict verdict = Verdict.of(grade, scales.get(grade));
            String times = count == 1 ? "" : " (" + count + " judgements)";
            int y = top + marks.stream().mapToInt(Mark::height).sum();
            marks.add(new Mark(y, verdict.tone().word(), lines(verdict.word() + times, y)));
        });
        return marks;
    }

    private static List<Line> lines(String text, int top) {
        List<Line> lines = new ArrayList<>();
        Wording.lines(text, LETTERS).forEach(line -> lines.add(new Line(top + FURTHER * lines.size(), line)));
        return List.copyOf(lines);
    }

    /** A line only where something may be compared with the very inspection that stands above. */
    private static String joint(List<ComparedJudgement> grades, Inspection before, Sentence sentence) {
        List<Change> changes = grades.stream()
                .flatMap(placed -> placed.changes().stream().limit(1))
                .toList();
        sentence.hear(changes);
        List<Change> joined = changes.stream()
                .filter(change -> !change.isBreak() && change.since() == before)
                .toList();
        if (joined.isEmpty()) {
            return "break";
        }
        return joined.stream().allMatch(change -> change.moved().orElseThrow().isBroad()) ? "broad" : "line";
    }

    /** The headline, as it grows along the strip: what may be said of the latest grades together, or that nothing may. */
    private static final class Sentence {
        private List<Change> last = List.of();
        private boolean isAnyComparable;

        void hear(List<Change> changes) {
            last = changes;
            isAnyComparable |= changes.stream().anyMatch(change -> !change.isBreak());
        }

        String text() {
            if (last.stream().allMatch(Change::isBreak)) {
                return isAnyComparable
                        ? "the latest inspection cannot be compared with those before it."
                        : "these inspections cannot be compared with each other.";
            }
            return "the latest grades moved.";
        }
    }

    /** Where shapes and words begin, from the left. */
    public int indent() {
        return INDENT;
    }
}
