package candour.pages;

import candour.compare.Tracked;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Things that inspectors asked for, one in a row, each with a link to all about it.
 *
 * @param filters what a script can narrow it by; none where all rows are of one area
 * @param hasAreas whether rows of several areas stand together, so that each has to name its own
 */
public record AskedTable(String id, String caption, boolean hasAreas, List<Filter> filters, List<Row> rows) {

    /** One of them. */
    public record Row(
            Link page,
            String area,
            String inspection,
            String theme,
            String owner,
            String due,
            StandingLabel standing) {}

    /**
     * One column by which rows can be picked.
     *
     * @param name of the column in the address
     * @param values what stands in it, in alphabetical order
     */
    public record Filter(String name, String label, List<String> values) {}

    static AskedTable of(String id, String caption, boolean hasAreas, List<Tracked> all, Address here) {
        List<Row> rows = all.stream().map(one -> row(one, here)).toList();
        return new AskedTable(id, caption, hasAreas, hasAreas ? filters(rows) : List.of(), rows);
    }

    private static List<Filter> filters(List<Row> rows) {
        return Stream.of(
                        filter("area", "Area", rows, Row::area),
                        filter(
                                "standing",
                                "Where it stands",
                                rows,
                                row -> row.standing().word()),
                        filter("theme", "Theme", rows, Row::theme),
                        filter("owner", "Asked of", rows, Row::owner))
                .filter(filter -> filter.values().size() > 1)
                .toList();
    }

    private static Filter filter(String name, String label, List<Row> rows, Function<Row, String> value) {
        return new Filter(
                name, label, rows.stream().map(value).distinct().sorted().toList());
    }

    private static Row row(Tracked one, Address here) {
        return new Row(
                new Link(
                        here.to(Address.recommendations(one.inspection())) + "#"
                                + one.asked().id(),
                        one.asked().plain()),
                one.authority().name(),
                Titles.title(one.inspection()),
                one.asked().theme().name(),
                AskedOrder.owner(one),
                TrackedEntry.due(one),
                StandingLabel.of(one.standing()));
    }
}
