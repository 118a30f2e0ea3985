package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.model.Area;
import candour.model.Framework;
import candour.model.Group;
import candour.model.Judge;
import candour.say.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All judgements of one inspection, short: what was judged, the word, and a sign for what may be said of a change. Other voices have
 * columns of their own. Where each stands in a document, and why two may not be compared, is said on the page of sources.
 *
 * @param voices whose judgements stand beside the inspectors', a column each
 * @param parts one for each group of areas
 * @param codes what the letters in square brackets mean that stand in it
 */
public record GradeTable(List<Judge> voices, List<Part> parts, List<Shorthand> codes, ScaleKey key) {

    /** Whether anything stands in the column of changes: nothing does where it was the first inspection. */
    public boolean hasBefore() {
        return parts.stream()
                .flatMap(part -> part.rows().stream())
                .anyMatch(row -> !row.signs().isEmpty());
    }

    /** How many columns it has. */
    public int columns() {
        return voices.size() + (hasBefore() ? 3 : 2);
    }

    /**
     * Rows that belong together.
     *
     * @param heading none where all stand together
     */
    public record Part(Optional<String> heading, List<Row> rows) {}

    /**
     * One area.
     *
     * @param verdict the inspectors'; none where only others judged it
     * @param also that another source prints another grade
     * @param others what the other voices said, in the order of their columns
     */
    public record Row(
            String id,
            String area,
            Optional<String> partOf,
            Optional<Verdict> verdict,
            List<String> also,
            List<Sign> signs,
            List<Other> others) {}

    /** What another voice said of the area; nothing where it did not judge it. */
    public record Other(Optional<Verdict> verdict) {}

    /** Empty where nothing was judged. */
    static Optional<GradeTable> of(Chapter chapter, Words words) {
        Map<Area, Map<Judge, ComparedJudgement>> areas = new LinkedHashMap<>();
        chapter.judgements()
                .forEach(one -> areas.computeIfAbsent(one.judgement().area(), any -> new EnumMap<>(Judge.class))
                        .put(one.judgement().by(), one));
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        List<Judge> voices = Stream.of(Judge.COUNCIL, Judge.PEERS)
                .filter(by -> areas.values().stream().anyMatch(all -> all.containsKey(by)))
                .toList();
        return Optional.of(new GradeTable(
                voices,
                parts(areas, voices, chapter.inspection().framework(), words),
                codes(chapter),
                ScaleKey.of(chapter.judgements().stream(), words)));
    }

    private static List<Part> parts(
            Map<Area, Map<Judge, ComparedJudgement>> areas, List<Judge> voices, Framework framework, Words words) {
        Map<Optional<String>, Part> parts = new LinkedHashMap<>();
        areas.forEach((area, all) -> {
            Optional<String> heading = area.group().map(Group::name);
            parts.computeIfAbsent(heading, any -> new Part(heading, new ArrayList<>()))
                    .rows()
                    .add(row(area, all, voices, framework, words));
        });
        return List.copyOf(parts.values());
    }

    private static List<Shorthand> codes(Chapter chapter) {
        return chapter.judgements().stream()
                .flatMap(one -> Shorthand.of(one.judgement()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Row row(
            Area area, Map<Judge, ComparedJudgement> all, List<Judge> voices, Framework framework, Words words) {
        Optional<ComparedJudgement> inspectors = Optional.ofNullable(all.get(Judge.INSPECTORS));
        return new Row(
                JudgementRow.anchor(area.id(), Judge.INSPECTORS),
                area.name(),
                area.parent().map(framework::area).map(Area::name),
                inspectors.map(one -> Verdict.of(one.judgement(), words)),
                inspectors.stream()
                        .flatMap(one -> one.judgement().graded())
                        .flatMap(graded -> graded.also().stream())
                        .map(other -> JudgementRow.printed(other, words))
                        .toList(),
                inspectors.stream()
                        .flatMap(one -> one.changes().stream().limit(1))
                        .map(change -> Sign.of(change, words))
                        .toList(),
                voices.stream()
                        .map(by -> new Other(
                                Optional.ofNullable(all.get(by)).map(one -> Verdict.of(one.judgement(), words))))
                        .toList());
    }
}
