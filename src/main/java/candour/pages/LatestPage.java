package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Latest;
import candour.model.Area;
import candour.model.Authority;
import candour.model.Gazetteer;
import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.pages.chart.GradeBar;
import candour.say.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Each authority's newest grades under the versions of one framework, with the day and the version. What was given under another version, and
 * may not be compared, says so and is not counted.
 *
 * @param bars how many have which of the grades that sum up others
 * @param maps each area on a map, where there is one
 * @param columns one for each area
 * @param counts how many have which grade
 * @param rest how many are not counted, area by area
 */
public record LatestPage(
        Head head,
        String title,
        List<GradeBar> bars,
        List<Link> maps,
        List<String> scales,
        List<String> codes,
        List<ComparePage.Column> columns,
        List<Row> rows,
        List<LatestCount> counts,
        List<Integer> rest)
        implements Page {

    /** One authority. */
    public record Row(String id, Link place, String region, Link inspection, String version, List<Cell> cells) {}

    /**
     * One judgement.
     *
     * @param isApart whether it may not be compared with those of the newest version
     */
    public record Cell(ComparePage.Cell said, boolean isApart) {}

    /** In one piece: one line a field of the record. */
    static LatestPage of(Frame frame, Latest latest, Gazetteer places) {
        Address here = Address.compare(latest);
        Words words = frame.words();
        List<Area> areas = latest.areas();
        String title = words.with("latest-page", "family", latest.newest().family());
        return new LatestPage(
                frame.head(
                        here,
                        title,
                        words.the("latest-page.description"),
                        here.link(Address.COMPARE, words.the("compare"))),
                title,
                areas.stream()
                        .filter(Area::headline)
                        .flatMap(area -> LatestCount.bar(latest, area, words).stream())
                        .toList(),
                MapPage.areas(latest, places).stream()
                        .map(area -> here.link(
                                Address.map(latest, area), words.titles().area(latest.newest(), area)))
                        .toList(),
                ComparePage.scales(areas, words),
                codes(latest, words),
                areas.stream()
                        .map(area -> new ComparePage.Column(
                                area.id(), words.titles().area(latest.newest(), area), ComparePage.order(area)))
                        .toList(),
                latest.chapters().stream()
                        .map(chapter -> row(latest, chapter, areas, here, words))
                        .toList(),
                LatestCount.of(latest, areas),
                areas.stream()
                        .map(area -> latest.chapters().size()
                                - (int) counted(latest, area).count())
                        .toList());
    }

    /** All regions, in the order in which a reader sorts by them. */
    public List<String> regions() {
        return rows.stream().map(Row::region).distinct().sorted().toList();
    }

    private static List<String> codes(Latest latest, Words words) {
        Optional<String> noOverall =
                latest.newest().noOverall().map(why -> words.with("compare-no-overall", "why", why.says()));
        return Stream.concat(
                        Stream.of(words.the("latest-apart"), words.the("shorthand-x"), words.the("shorthand-z")),
                        Stream.concat(ComparePage.localAreas(latest.newest(), words).stream(), noOverall.stream()))
                .toList();
    }

    private static Row row(Latest latest, Chapter chapter, List<Area> areas, Address here, Words words) {
        Authority authority = chapter.authority();
        Inspection inspection = chapter.inspection();
        return new Row(
                authority.id(),
                here.link(Address.of(authority), authority.name()),
                authority.region(),
                here.link(Address.of(inspection), words.titles().when(inspection)),
                inspection.framework().shortName(),
                areas.stream().map(area -> cell(latest, chapter, area, words)).toList());
    }

    private static Cell cell(Latest latest, Chapter chapter, Area area, Words words) {
        Optional<Judgement> judgement = judgement(chapter, area);
        return new Cell(
                ComparePage.cell(judgement, none(chapter, area), words),
                judgement.flatMap(one -> one.graded().findAny()).isPresent() && latest.isApart(chapter, area));
    }

    /** Nothing is missing where another version of the framework had no such area. */
    static String none(Chapter chapter, Area area) {
        return chapter.inspection().framework().areas().containsKey(area.id())
                ? ComparePage.UNKNOWN
                : "absent-no-such-area";
    }

    static Optional<Judgement> judgement(Chapter chapter, Area area) {
        return chapter.inspection().judgements().stream()
                .filter(one -> one.area().id().equals(area.id()))
                .findFirst();
    }

    /** The grades of an area that count beside those of the newest version. */
    static Stream<Grade> counted(Latest latest, Area area) {
        return latest.chapters().stream()
                .filter(chapter -> !latest.isApart(chapter, area))
                .flatMap(chapter -> chapter.inspection().grades())
                .filter(graded -> graded.area().id().equals(area.id()))
                .map(Judgement.Graded::grade);
    }
}
