package candour.pages.chart;

import candour.compare.Change;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.compare.Compared.Story;
import candour.compare.Trend;
import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Judgement;
import candour.model.Theme;
import candour.say.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A theme over time as a picture, read from top to bottom: the same as the table below it, which is its equal. Word, shape
 * and colour say the grade; a line joins only what may be compared, and a break is drawn as a break.
 *
 * @param id of the picture, from which the ids of its title and description are made
 * @param headline what may be said of all of it, in a sentence
 * @param height in the picture's own units, of which it is {@link #WIDTH} wide
 */
public record Strip(String id, String headline, int height, List<Stop> stops, List<Joint> joints) {

    /** How wide the picture is in its own units. */
    public static final int WIDTH = 340;

    private static final int LABEL = 22;
    private static final int LINE = 24;
    private static final int GAP = 36;
    private static final int FURTHER = 17;
    private static final int LETTERS = 40;
    private static final int INDENT = 34;

    /** One inspection: its name, and its grades on this theme. */
    public record Stop(List<Line> label, List<Mark> marks) {

        private int top() {
            return label.get(0).y();
        }

        private int bottom() {
            return top()
                    + FURTHER * (label.size() - 1)
                    + marks.stream().mapToInt(Strip::height).sum();
        }
    }

    /** What stands between two inspections. */
    public record Joint(int from, int to, Kind kind) {}

    /** Whether what it stands between may be compared. */
    public enum Kind {
        LINE,
        BROAD,
        BREAK;

        /** As the stylesheet has it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty where fewer than two inspections gave a grade: there is nothing to see then that the table does not show. */
    public static Optional<Strip> of(Story story, Theme theme, Words words) {
        List<Chapter> graded = story.chapters().stream()
                .filter(chapter -> !grades(chapter, theme).isEmpty())
                .toList();
        return graded.size() < 2
                ? Optional.empty()
                : Optional.of(draw(graded, theme, story.authority().name(), words));
    }

    private static Strip draw(List<Chapter> chapters, Theme theme, String place, Words words) {
        List<Stop> stops = stops(chapters, theme, words);
        List<List<Change>> changes = chapters.stream()
                .skip(1)
                .map(chapter -> changes(grades(chapter, theme)))
                .toList();
        List<Joint> joints = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            int y = stops.get(i).top();
            Kind kind = kind(changes.get(i - 1), chapters.get(i - 1).inspection());
            joints.add(new Joint(y - GAP - LABEL + 8, y - LABEL - 8, kind));
        }
        return new Strip(
                "strip-" + theme.id(),
                words.changes().trend(Trend.of(changes), theme.name(), place),
                stops.get(stops.size() - 1).bottom() + LABEL,
                stops,
                joints);
    }

    private static List<Stop> stops(List<Chapter> chapters, Theme theme, Words words) {
        List<Stop> stops = new ArrayList<>();
        int y = LABEL;
        for (Chapter chapter : chapters) {
            List<Line> label = Line.of(words.titles().title(chapter.inspection()), LETTERS, y, FURTHER);
            int top = y + FURTHER * (label.size() - 1) + LINE;
            Stop stop = new Stop(label, marks(grades(chapter, theme), top, words));
            stops.add(stop);
            y = stop.bottom() + LABEL + GAP;
        }
        return stops;
    }

    private static List<ComparedJudgement> grades(Chapter chapter, Theme theme) {
        return chapter.judgements().stream()
                .filter(one -> one.judgement().by() == Judge.INSPECTORS)
                .filter(one -> one.judgement().graded().findAny().isPresent())
                .filter(one -> one.judgement().area().themes().contains(theme))
                .toList();
    }

    private static List<Change> changes(List<ComparedJudgement> grades) {
        return grades.stream().flatMap(one -> one.changes().stream().limit(1)).toList();
    }

    /** How far down a mark reaches, with the space below it. */
    private static int height(Mark mark) {
        return LINE + (mark.lines().size() - 1) * FURTHER;
    }

    private static List<Mark> marks(List<ComparedJudgement> grades, int top, Words words) {
        Map<Grade, Integer> counts = new LinkedHashMap<>();
        grades.stream()
                .map(ComparedJudgement::judgement)
                .flatMap(Judgement::graded)
                .map(Judgement.Graded::grade)
                .sorted(Comparator.comparingInt(Grade::rank))
                .forEach(grade -> counts.merge(grade, 1, Integer::sum));
        List<Mark> marks = new ArrayList<>();
        counts.forEach((grade, count) -> {
            int y = top + marks.stream().mapToInt(Strip::height).sum();
            String text = words.with("strip-mark", "grade", grade.label(), "count", count);
            marks.add(new Mark(y, grade.tone(), Line.of(text, LETTERS, y, FURTHER)));
        });
        return marks;
    }

    /** A line only where something may be compared with the very inspection that stands above. */
    private static Kind kind(List<Change> changes, Inspection before) {
        List<Change.Moved> joined = changes.stream()
                .flatMap(change -> change.moved().stream())
                .filter(moved -> moved.since() == before)
                .toList();
        if (joined.isEmpty()) {
            return Kind.BREAK;
        }
        return joined.stream().allMatch(Change.Moved::isBroad) ? Kind.BROAD : Kind.LINE;
    }

    /** Where words begin, from the left: right of the shapes. */
    public int indent() {
        return INDENT;
    }
}
