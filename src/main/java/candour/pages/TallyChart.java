package candour.pages;

import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The inspectors' grades of one inspection counted on their scale, best first: a shape for each judgement, so that counting is
 * seeing. The grades nobody got stand there too, because a scale without its ends misleads.
 *
 * @param title what it shows, in a sentence
 * @param height in the picture's own units, of which it is {@link #WIDTH} wide
 */
public record TallyChart(String title, int height, List<Row> rows) {

    /** How wide the picture is in its own units. */
    public static final int WIDTH = 340;

    private static final int LABELS = 128;
    private static final int STEP = 17;
    private static final int LINE = 24;

    /** A longer label has a line of its own, above its shapes. */
    private static final int MOST_LETTERS = 17;

    private static final int LETTERS = 46;

    /** One grade with how many judgements got it. */
    public record Row(List<Strip.Line> label, String tone, List<Shape> shapes) {

        private int bottom() {
            int label = this.label.get(this.label.size() - 1).y();
            return shapes.isEmpty()
                    ? label
                    : Math.max(label, shapes.get(shapes.size() - 1).mark().y());
        }
    }

    /** Where a shape stands, and which it is: as in a {@link Strip}. */
    public record Shape(int x, Strip.Mark mark) {}

    /** Empty where there are fewer than two grades: a picture of one says nothing. */
    static Optional<TallyChart> of(Inspection inspection) {
        Map<List<String>, Map<Grade, Integer>> scales = new LinkedHashMap<>();
        int all = 0;
        for (Judgement judgement : inspection.judgements()) {
            if (judgement instanceof Judgement.Graded graded) {
                Scale scale = graded.area().scale().orElseThrow();
                List<String> words = scale.grades().stream().map(Grade::label).toList();
                Map<Grade, Integer> counts = scales.computeIfAbsent(words, any -> none(scale));
                counts.merge(same(counts, graded.grade()), 1, Integer::sum);
                all++;
            }
        }
        return all < 2 ? Optional.empty() : Optional.of(draw(Tally.of(inspection), scales));
    }

    private static Map<Grade, Integer> none(Scale scale) {
        Map<Grade, Integer> counts = new LinkedHashMap<>();
        scale.grades().forEach(grade -> counts.put(grade, 0));
        return counts;
    }

    /** Scales that differ only in their numbers are counted together. */
    private static Grade same(Map<Grade, Integer> counts, Grade grade) {
        return counts.keySet().stream()
                .filter(one -> one.label().equals(grade.label()))
                .findFirst()
                .orElse(grade);
    }

    private static TallyChart draw(String title, Map<List<String>, Map<Grade, Integer>> scales) {
        List<Row> rows = new ArrayList<>();
        int y = LINE - 6;
        for (Map<Grade, Integer> counts : scales.values()) {
            for (Map.Entry<Grade, Integer> one : counts.entrySet()) {
                Row row = row(one.getKey(), one.getValue(), y);
                rows.add(row);
                y = row.bottom() + LINE;
            }
        }
        return new TallyChart(title, y - LINE + 10, List.copyOf(rows));
    }

    private static Row row(Grade grade, int count, int top) {
        String tone = grade.tone().word();
        List<Strip.Line> label = new ArrayList<>();
        Wording.lines(grade.label() + ": " + count, LETTERS)
                .forEach(line -> label.add(new Strip.Line(top + (LINE - 6) * label.size(), line)));
        int last = label.get(label.size() - 1).y();
        boolean isLong = label.size() > 1 || label.get(0).text().length() > MOST_LETTERS;
        return new Row(label, tone, isLong ? shapes(count, tone, 0, last + LINE) : shapes(count, tone, LABELS, top));
    }

    private static List<Shape> shapes(int count, String tone, int left, int top) {
        List<Shape> shapes = new ArrayList<>();
        int inALine = (WIDTH - left) / STEP;
        for (int i = 0; i < count; i++) {
            int y = top + LINE * (i / inALine);
            shapes.add(new Shape(left + STEP * (i % inALine), new Strip.Mark(y, tone, List.of())));
        }
        return List.copyOf(shapes);
    }
}
