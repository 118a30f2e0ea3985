package candour.pages.chart;

import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Scale;
import candour.model.Tone;
import candour.say.Words;
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
    public record Row(List<Line> label, Tone tone, List<Shape> shapes) {

        private int bottom() {
            int last = label.get(label.size() - 1).y();
            return shapes.isEmpty()
                    ? last
                    : Math.max(last, shapes.get(shapes.size() - 1).mark().y());
        }
    }

    /** Where a shape stands, and which it is: as in a {@link Strip}. */
    public record Shape(int x, Mark mark) {}

    /** Empty where there are fewer than two grades: a picture of one says nothing. */
    public static Optional<TallyChart> of(Inspection inspection, Words words) {
        List<Judgement.Graded> all = inspection.grades().toList();
        Map<List<String>, Map<Grade, Integer>> scales = new LinkedHashMap<>();
        for (Judgement.Graded graded : all) {
            List<String> labels =
                    graded.scale().grades().stream().map(Grade::label).toList();
            Map<Grade, Integer> counts = scales.computeIfAbsent(labels, any -> none(graded.scale()));
            counts.merge(same(counts, graded.grade()), 1, Integer::sum);
        }
        return all.size() < 2 ? Optional.empty() : Optional.of(draw(inspection, scales, words));
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

    private static TallyChart draw(Inspection inspection, Map<List<String>, Map<Grade, Integer>> scales, Words words) {
        List<Row> rows = new ArrayList<>();
        int y = LINE - 6;
        for (Map<Grade, Integer> counts : scales.values()) {
            for (Map.Entry<Grade, Integer> one : counts.entrySet()) {
                Row row = row(one.getKey(), one.getValue(), y, words);
                rows.add(row);
                y = row.bottom() + LINE;
            }
        }
        return new TallyChart(words.grades().tally(inspection), y - LINE + 10, List.copyOf(rows));
    }

    private static Row row(Grade grade, int count, int top, Words words) {
        Tone tone = grade.tone();
        String text = words.with("tally-chart-row", "grade", grade.label(), "count", count);
        List<Line> label = Line.of(text, LETTERS, top, LINE - 6);
        int last = label.get(label.size() - 1).y();
        boolean isLong = label.size() > 1 || text.length() > MOST_LETTERS;
        return new Row(label, tone, isLong ? shapes(count, tone, 0, last + LINE) : shapes(count, tone, LABELS, top));
    }

    private static List<Shape> shapes(int count, Tone tone, int left, int top) {
        List<Shape> shapes = new ArrayList<>();
        int inALine = (WIDTH - left) / STEP;
        for (int i = 0; i < count; i++) {
            int y = top + LINE * (i / inALine);
            shapes.add(new Shape(left + STEP * (i % inALine), new Mark(y, tone, List.of())));
        }
        return List.copyOf(shapes);
    }
}
