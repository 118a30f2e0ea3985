package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Area;
import candour.model.Framework;
import candour.model.Grade;
import candour.model.Group;
import candour.model.Judgement;
import candour.model.Tone;
import candour.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The authorities of one framework and year by area: one scale each column, so that what stands below each other may be
 * compared. Authorities stand by name; the reader may sort, and then by rank and never by printed number.
 *
 * @param scales what the words mean, said once before the table
 * @param codes what the letters in square brackets mean, and what else has to be known
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

    /** One inspection. */
    public record Row(String id, Link inspection, List<Cell> cells) {}

    /**
     * One judgement, short: the scale stands before the table.
     *
     * @param also what other sources print in its place
     */
    public record Cell(Tone tone, String word, List<String> also) {}

    private static final int ON_PAPER = 6;

    static ComparePage of(Frame frame, Comparisons.Set set) {
        Framework framework = set.framework();
        List<Chapter> chapters = set.chapters();
        Address here = Address.compare(framework, set.year());
        Words words = frame.words();
        String title = words.with("compare-page", "title", set.title());
        List<Area> areas = framework.areas().values().stream()
                .filter(area -> chapters.stream().anyMatch(chapter -> isJudged(chapter, area)))
                .toList();
        return new ComparePage(
                head(frame, set, here, title),
                title,
                here.link(Address.of(framework), framework.name()),
                scales(areas, words),
                codes(framework, words),
                areas.stream()
                        .map(area -> new Column(area.id(), words.titles().area(framework, area), order(area)))
                        .toList(),
                chapters.stream()
                        .map(chapter -> row(chapter, areas, here, words))
                        .toList());
    }

    /** The message for a judgement that our sources do not hold. */
    static final String UNKNOWN = "absent-unknown";

    /** Whether it has more columns than paper can hold beside each other. */
    public boolean isWide() {
        return columns.size() > ON_PAPER;
    }

    private static Head head(Frame frame, Comparisons.Set set, Address here, String title) {
        Words words = frame.words();
        return frame.head(
                here,
                title,
                words.with("compare-page.description", "year", Integer.toString(set.year())),
                here.link(Address.COMPARE, words.the("compare")));
    }

    static List<String> scales(List<Area> areas, Words words) {
        return areas.stream()
                .flatMap(area -> area.scale().stream())
                .distinct()
                .map(words.grades()::bestFirst)
                .toList();
    }

    private static boolean isJudged(Chapter chapter, Area area) {
        return chapter.inspection().judgements().stream()
                .anyMatch(one -> one.area().id().equals(area.id()));
    }

    private static Row row(Chapter chapter, List<Area> areas, Address here, Words words) {
        Map<String, Judgement> judged = chapter.inspection().judgements().stream()
                .collect(Collectors.toMap(one -> one.area().id(), Function.identity()));
        return new Row(
                chapter.authority().id(),
                here.link(
                        Address.of(chapter.inspection()),
                        words.titles().place(chapter.authority(), chapter.inspection())),
                areas.stream()
                        .map(area -> cell(Optional.ofNullable(judged.get(area.id())), UNKNOWN, words))
                        .toList());
    }

    static String order(Area area) {
        return area.scale().stream()
                .flatMap(scale -> scale.grades().stream())
                .map(Grade::label)
                .collect(Collectors.joining("|"));
    }

    /** @param none the message for where there is no judgement */
    static Cell cell(Optional<Judgement> judgement, String none, Words words) {
        Tone tone = judgement.stream()
                .flatMap(Judgement::graded)
                .map(graded -> graded.grade().tone())
                .findFirst()
                .orElse(Tone.NONE);
        List<String> also = judgement.stream()
                .flatMap(Judgement::graded)
                .flatMap(graded -> graded.also().stream())
                .map(other -> JudgementRow.printed(other, words))
                .toList();
        return new Cell(tone, judgement.map(words.grades()::word).orElseGet(() -> words.the(none)), also);
    }

    /** That areas which an inspection chose for itself have no column. */
    static Optional<String> localAreas(Framework framework, Words words) {
        return Optional.of(words.the("compare-local-areas"))
                .filter(any -> framework.groups().values().stream().anyMatch(Group::local));
    }

    private static List<String> codes(Framework framework, Words words) {
        List<String> codes = new ArrayList<>(List.of(words.the("shorthand-x"), words.the("shorthand-z")));
        localAreas(framework, words).ifPresent(codes::add);
        framework.noOverall().ifPresent(why -> codes.add(words.with("compare-no-overall", "why", why.says())));
        return codes;
    }
}
