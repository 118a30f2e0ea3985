package candour.read;

import candour.model.Grade;
import candour.model.Scale;
import candour.problem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scales of a framework: for each its points, best first. */
final class ScaleReader {

    private ScaleReader() {}

    static Map<String, Scale> read(Fields fields) {
        Map<String, Scale> scales = new LinkedHashMap<>();
        fields.optional("scales", Records.lists(ScaleReader::point))
                .orElse(Map.of())
                .forEach((id, points) -> {
                    requireOrder(fields, id, points);
                    scales.put(id, scale(id, points));
                });
        return scales;
    }

    private static Optional<Point> point(Fields point) {
        Required<String> id = point.required("id", Sorts.ID);
        Required<String> label = point.text("label");
        Optional<String> printed = point.optionalText("printed");
        Optional<String> means = point.optionalText("means");
        Optional<String> sentence = point.optionalText("sentence");
        Required<String> say = point.text("say");
        boolean needsAttention = point.flag("attention");
        return point.whole(() -> new Point(id.get(), label.get(), printed, means, sentence, say.get(), needsAttention));
    }

    /** Each word and number once; and numbers, where there are any, that rise or fall with the order, which is the truth. */
    private static void requireOrder(Fields fields, String id, List<Point> points) {
        List<Integer> numbers = points.stream()
                .flatMap(point -> point.printed.stream())
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .toList();
        List<Integer> rising = numbers.stream().distinct().sorted().toList();
        List<Integer> falling =
                rising.stream().sorted(Comparator.reverseOrder()).toList();
        boolean wordsRepeat = points.stream().map(Point::id).distinct().count() < points.size()
                || points.stream().map(Point::label).distinct().count() < points.size();
        if (wordsRepeat || !numbers.equals(rising) && !numbers.equals(falling)) {
            fields.report(
                    Code.SCALE_UNSOUND,
                    fields.positionOf("scales"),
                    "The points of the scale \"" + id
                            + "\" repeat a word or a number, or their numbers are not in order.",
                    "List the points best first, each with a word and a number of its own.");
        }
    }

    /** A grade before its rank is known. */
    private record Point(
            String id,
            String label,
            Optional<String> printed,
            Optional<String> means,
            Optional<String> sentence,
            String say,
            boolean attention) {}

    private static Scale scale(String id, List<Point> points) {
        List<Grade> grades = new ArrayList<>();
        for (Point point : points) {
            grades.add(new Grade(
                    point.id,
                    grades.size() + 1,
                    points.size(),
                    point.label,
                    point.printed,
                    point.means,
                    point.sentence,
                    point.say,
                    point.attention));
        }
        return new Scale(id, List.copyOf(grades));
    }
}
