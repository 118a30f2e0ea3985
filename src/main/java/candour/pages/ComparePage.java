package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Area;
import candour.model.Framework;
import candour.model.Grade;
import candour.model.Judgement;
import candour.model.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every authority by area, for one framework and year: one scale each column, so that what stands below each other may be
 * compared. Authorities stand by name; the reader may sort, and then by rank and never by printed number.
 *
 * @param scales what the words mean, said once before the table
 * @param codes what the letters in square brackets mean
 */
public record ComparePage(
        Head head,
        String title,
        Link framework,
        List<String> scales,
        List<String> codes,
        List<Column> columns,
        List<Row> rows)
        implements Page {

    /** One area. */
    public record Column(String id, String name) {}

    /** One authority. */
    public record Row(String id, Link inspection, List<Cell> cells) {}

    /**
     * One judgement, short: the scale stands before the table.
     *
     * @param rank to sort by; words that come last have a high one
     */
    public record Cell(String tone, int rank, String word) {}

    private static final int NO_RANK = 99;

    static ComparePage of(Frame frame, Framework framework, int year, List<Chapter> chapters) {
        Address here = Address.compare(framework, year);
        String title = framework.family() + " " + year + ": all areas side by side";
        List<Area> areas = framework.areas().values().stream()
                .filter(area -> chapters.stream()
                        .anyMatch(chapter -> judgement(chapter, area).isPresent()))
                .toList();
        return new ComparePage(
                frame.head(
                        here,
                        title,
                        "Every authority by area in the inspections of " + year + " under one framework.",
                        here.link(Address.COMPARE, "Compare")),
                title,
                here.link(Address.of(framework), framework.name()),
                scales(areas),
                codes(framework),
                areas.stream()
                        .map(area -> new Column(area.id(), Titles.name(framework, area)))
                        .toList(),
                chapters.stream().map(chapter -> row(chapter, areas, here)).toList());
    }

    private static Row row(Chapter chapter, List<Area> areas, Address here) {
        Map<String, Judgement> judged = chapter.inspection().judgements().stream()
                .collect(Collectors.toMap(one -> one.area().id(), Function.identity()));
        return new Row(
                chapter.authority().id(),
                here.link(Address.of(chapter.inspection()), chapter.authority().name()),
                areas.stream()
                        .map(area -> cell(Optional.ofNullable(judged.get(area.id()))))
                        .toList());
    }

    private static Cell cell(Optional<Judgement> judgement) {
        if (judgement.isEmpty()) {
            return new Cell("none", NO_RANK, "[z]");
        }
        Verdict verdict = Verdict.of(judgement.get());
        int rank = judgement.get() instanceof Judgement.Graded graded
                ? graded.grade().rank()
                : NO_RANK;
        return new Cell(verdict.tone(), rank, verdict.word());
    }

    private static Optional<Judgement> judgement(Chapter chapter, Area area) {
        return chapter.inspection().judgements().stream()
                .filter(one -> one.area().id().equals(area.id()))
                .findFirst();
    }

    private static List<String> scales(List<Area> areas) {
        return areas.stream()
                .flatMap(area -> area.scale().stream())
                .distinct()
                .map(ComparePage::scale)
                .toList();
    }

    private static String scale(Scale scale) {
        List<String> words =
                scale.grades().stream().map(Grade::label).map(Wording::small).toList();
        return "Best first: " + Wording.list(words) + ".";
    }

    private static List<String> codes(Framework framework) {
        List<String> codes = new ArrayList<>(
                List.of("[x] means not available.", "[z] means not applicable: no judgement was given."));
        framework.noOverall().ifPresent(why -> codes.add("There is no overall grade, by design. " + why.says()));
        return codes;
    }
}
