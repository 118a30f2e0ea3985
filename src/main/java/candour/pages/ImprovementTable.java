package candour.pages;

import candour.compare.Due;
import candour.compare.Standing;
import candour.compare.Tracked;
import candour.model.PartialDate;
import candour.say.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Things that inspectors asked for, one in a row, each with a link to all about it.
 *
 * @param unknown up to which day our sources go, where they do not say of any what became of it
 * @param filters what a script can narrow it by: every column that holds several things
 * @param hasAreas whether rows of several areas stand together, so that each has to name its own
 */
public record ImprovementTable(
        String id,
        String caption,
        boolean hasAreas,
        Optional<PartialDate> unknown,
        List<Filter> filters,
        List<Row> rows) {

    /** One of them. */
    public record Row(
            Link page, String area, String inspection, List<String> themes, String owner, Due due, Standing standing) {}

    /**
     * One column by which rows can be picked.
     *
     * @param name of the column in the address, and in the key of its message
     * @param values what stands in it, in alphabetical order
     */
    public record Filter(String name, List<String> values) {}

    static ImprovementTable of(
            String id, String caption, boolean hasAreas, List<Tracked> all, Address here, Words words) {
        List<Row> rows = all.stream().map(one -> row(one, here, words)).toList();
        Optional<PartialDate> unknown = all.stream()
                .map(Tracked::standing)
                .filter(standing -> standing.status().isUnknown())
                .map(Standing::on)
                .findFirst();
        return new ImprovementTable(id, caption, hasAreas, unknown, filters(rows, words), rows);
    }

    private static List<Filter> filters(List<Row> rows, Words words) {
        return Stream.of(
                        filter("area", rows, Row::area),
                        filter(
                                "standing",
                                rows,
                                row -> words.standings().word(row.standing().status())),
                        new Filter(
                                "theme",
                                rows.stream()
                                        .flatMap(row -> row.themes().stream())
                                        .distinct()
                                        .sorted()
                                        .toList()),
                        filter("owner", rows, Row::owner))
                .filter(filter -> filter.values().size() > 1)
                .toList();
    }

    private static Filter filter(String name, List<Row> rows, Function<Row, String> value) {
        return new Filter(name, rows.stream().map(value).distinct().sorted().toList());
    }

    private static Row row(Tracked one, Address here, Words words) {
        String page = here.to(Address.recommendations(one.inspection())) + "#"
                + one.improvement().id();
        return new Row(
                new Link(page, one.improvement().plain()),
                one.authority().name(),
                words.titles().title(one.inspection()),
                Grouping.themes(one, words),
                Grouping.owner(one, words),
                one.due(),
                one.standing());
    }
}
