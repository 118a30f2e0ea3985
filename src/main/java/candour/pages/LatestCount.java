package candour.pages;

import candour.compare.Latest;
import candour.model.Area;
import candour.model.Grade;
import candour.model.Tone;
import candour.pages.chart.GradeBar;
import candour.say.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many have one grade, area by area. Nothing is added up over areas, and no average is made.
 *
 * @param numbers one for each area, in the order of the table's columns
 */
public record LatestCount(String word, Tone tone, List<Integer> numbers) {

    /** Best first; grades that nobody has are told too. */
    static List<LatestCount> of(Latest latest, List<Area> areas) {
        Map<String, Tone> grades = new LinkedHashMap<>();
        areas.stream()
                .flatMap(area -> area.scale().stream())
                .flatMap(scale -> scale.grades().stream())
                .forEach(grade -> grades.putIfAbsent(grade.label(), grade.tone()));
        return grades.entrySet().stream()
                .map(grade -> new LatestCount(
                        grade.getKey(),
                        grade.getValue(),
                        areas.stream()
                                .map(area -> count(latest, area, grade.getKey()))
                                .toList()))
                .toList();
    }

    private static int count(Latest latest, Area area, String label) {
        return (int) LatestPage.counted(latest, area)
                .filter(grade -> grade.label().equals(label))
                .count();
    }

    /** One area's counts as a bar, with the sentence that says the same; none where nothing is counted. */
    static Optional<GradeBar> bar(Latest latest, Area area, Words words) {
        List<GradeBar.Count> counts = area.scale().stream()
                .flatMap(scale -> scale.grades().stream()
                        .map(grade -> new GradeBar.Count(
                                Letters.of(grade, scale), grade.tone(), count(latest, area, grade.label()))))
                .toList();
        return counts.stream().anyMatch(one -> one.number() > 0)
                ? Optional.of(GradeBar.of(area.id().replace('/', '-'), sentence(latest, area, words), counts))
                : Optional.empty();
    }

    /** {@code Overall effectiveness, of 153 areas: 19 “outstanding”, 61 “good”. Not counted: two}. */
    private static String sentence(Latest latest, Area area, Words words) {
        Map<String, Long> counts = LatestPage.counted(latest, area)
                .sorted(Comparator.comparingInt(Grade::rank))
                .collect(Collectors.groupingBy(Grade::label, LinkedHashMap::new, Collectors.counting()));
        int counted = counts.values().stream().mapToInt(Long::intValue).sum();
        List<String> each = counts.entrySet().stream()
                .map(one -> words.with("latest-count", "count", one.getValue().intValue(), "grade", one.getKey()))
                .toList();
        return words.with(
                "latest-sentence",
                "area",
                words.titles().area(latest.newest(), area),
                "all",
                latest.chapters().size(),
                "each",
                words.list(each),
                "rest",
                latest.chapters().size() - counted);
    }
}
