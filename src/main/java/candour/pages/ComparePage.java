package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Area;
import candour.model.Authority;
import candour.model.Framework;
import candour.model.Grade;
import candour.model.Group;
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

    /**
     * One area.
     *
     * @param order the words of its scale, best first, with a bar between them: what the reader sorts by
     */
    public record Column(String id, String name, String order) {}

    /**
     * One authority.
     *
     * @param cells none where it was not inspected
     */
    public record Row(String id, Link inspection, List<Cell> cells) {}

    /** One judgement, short: the scale stands before the table. */
    public record Cell(candour.model.Tone tone, String word) {}

    static ComparePage of(Frame frame, Comparisons.Set set, List<Authority> authorities) {
        Framework framework = set.framework();
        int year = set.year();
        List<Chapter> chapters = set.chapters();
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
                        .map(area -> new Column(area.id(), Titles.name(framework, area), order(area)))
                        .toList(),
                rows(chapters, authorities, areas, here));
    }

    /** Every authority, so that not inspected is told apart from not judged. */
    private static List<Row> rows(List<Chapter> chapters, List<Authority> authorities, List<Area> areas, Address here) {
        Map<String, Chapter> inspected = chapters.stream()
                .collect(Collectors.toMap(one -> one.authority().id(), Function.identity(), (first, again) -> again));
        return authorities.stream()
                .map(authority -> inspected.containsKey(authority.id())
                        ? row(inspected.get(authority.id()), areas, here)
                        : new Row(authority.id(), here.link(Address.of(authority), authority.name()), List.of()))
                .toList();
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

    private static String order(Area area) {
        return area.scale().stream()
                .flatMap(scale -> scale.grades().stream())
                .map(Grade::label)
                .collect(Collectors.joining("|"));
    }

    private static Cell cell(Optional<Judgement> judgement) {
        if (judgement.isEmpty()) {
            return new Cell(candour.model.Tone.NONE, "Not judged [z]");
        }
        Verdict verdict = Verdict.of(judgement.get());
        return new Cell(verdict.tone(), verdict.word());
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
        if (framework.groups().values().stream().anyMatch(Group::local)) {
            codes.add("What an inspection chose for its own area stands on that inspection’s page.");
        }
        framework.noOverall().ifPresent(why -> codes.add("There is no overall grade, by design. " + why.says()));
        return codes;
    }
}
