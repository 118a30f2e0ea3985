package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Area;
import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.say.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What handouts tell of the grades of one inspection, the worst first. */
final class HandoutGrades {

    /** As many grades as fit a short text; of more, those that sum them up and all of the lowest. */
    private static final int MOST_GRADES = 9;

    /** As many as can be heard one after the other. */
    private static final int MOST_SPOKEN = 5;

    /** By how far down its scale each stands: scales differ in length. */
    private static final Comparator<Judgement.Graded> WORST_FIRST = Comparator.comparing(
            one -> -(double) (one.grade().rank() - 1) / Math.max(1, one.grade().of() - 1));

    private final Inspection inspection;
    private final Words words;

    HandoutGrades(Chapter chapter, Words words) {
        this.inspection = chapter.inspection();
        this.words = words;
    }

    /** Area and grade, the word with its place: no grade is told without its scale. */
    Some grades() {
        List<Judgement.Graded> all = inspection.grades().toList();
        Stream<Judgement.Graded> shown = all.size() <= MOST_GRADES
                ? all.stream()
                : all.stream()
                        .filter(one -> one.area().headline() || one.grade().isLowest());
        return new Some(shown.sorted(WORST_FIRST).map(this::grade).toList(), all.size());
    }

    private String grade(Judgement.Graded one) {
        return words.with(
                "handout-grade",
                "area",
                area(one.area()),
                "grade",
                one.grade().label(),
                "place",
                words.grades().place(one.grade(), one.scale()));
    }

    private String area(Area area) {
        return words.titles().area(inspection.framework(), area);
    }

    /** Few grades are said with what got them, the worst first; many are counted, and those named that are the lowest, the best or sum up others. */
    List<String> spoken() {
        List<Judgement.Graded> all = inspection.grades().sorted(WORST_FIRST).toList();
        long different = all.stream().map(Judgement.Graded::grade).distinct().count();
        boolean areAllSaid = different > 1 && all.size() <= MOST_SPOKEN;
        Map<Grade, List<String>> byGrade = new LinkedHashMap<>();
        all.stream()
                .filter(one -> areAllSaid || different > 1 && isNamed(one))
                .forEach(one -> byGrade.computeIfAbsent(one.grade(), any -> new ArrayList<>())
                        .add(spoken(one.area())));
        Stream<String> counted = areAllSaid ? Stream.empty() : Stream.of(counted());
        return Stream.concat(counted, byGrade.entrySet().stream().map(one -> said(one.getKey(), one.getValue())))
                .toList();
    }

    private static boolean isNamed(Judgement.Graded one) {
        return one.grade().isLowest() || one.grade().rank() == 1 || one.area().headline();
    }

    private String counted() {
        String tally = words.grades().tally(inspection);
        return inspection.grades().findAny().isEmpty() ? tally : words.with("radio-tally", "tally", tally);
    }

    private String spoken(Area area) {
        return words.middle(area.young().orElseGet(() -> words.titles().areaInFull(inspection.framework(), area)));
    }

    private String said(Grade grade, List<String> areas) {
        String low = grade.rank() == grade.of() ? "handout-lowest" : "handout-wrong";
        return words.with(
                grade.isLowest() ? low : "radio-grade",
                "of",
                grade.of(),
                "grade",
                grade.label(),
                "areas",
                together(areas));
    }

    /** Names of areas have commas and "and" in them, so that each is said with a "for" of its own. */
    private String together(List<String> areas) {
        int last = areas.size() - 1;
        String before = String.join(words.the("list-for"), areas.subList(0, last));
        return before.isEmpty() ? areas.get(last) : before + words.the("list-for.last") + areas.get(last);
    }
}
