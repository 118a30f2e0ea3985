package candour.pages;

import candour.compare.Standing;
import candour.compare.Tracked;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Things that inspectors asked for, one in a row, each with a link to all about it.
 *
 * @param unknown up to which day nothing is known, where that is so of any
 * @param filters what a script can narrow it by: every column that holds several things
 * @param hasAreas whether rows of several areas stand together, so that each has to name its own
 */
public record AskedTable(
        String id, String caption, boolean hasAreas, Optional<String> unknown, List<Filter> filters, List<Row> rows) {

    /**
     * One of them.
     *
     * @param isUnknown whether nothing is known of it: then the day is said once for the whole table
     */
    public record Row(
            Link page,
            String area,
            String inspection,
            String theme,
            String owner,
            String due,
            StandingLabel standing,
            boolean isUnknown) {}

    /**
     * One column by which rows can be picked.
     *
     * @param name of the column in the address
     * @param values what stands in it, in alphabetical order
     */
    public record Filter(String name, String label, List<String> values) {}

    static AskedTable of(String id, String caption, boolean hasAreas, List<Tracked> all, Address here) {
        List<Row> rows = all.stream().map(one -> row(one, here)).toList();
        Optional<String> unknown = all.stream()
                .filter(one -> one.standing().status() == Standing.Status.NOT_KNOWN)
                .findFirst()
                .map(one -> "“Not known” means that none of our sources says anything up to "
                        + Wording.date(one.standing().on()) + ".");
        return new AskedTable(id, caption, hasAreas, unknown, filters(rows), rows);
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
                        filter("owner", "Improvement of", rows, Row::owner))
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
                                + one.improvement().id(),
                        one.improvement().plain()),
                one.authority().name(),
                Titles.title(one.inspection()),
                one.improvement().theme().name(),
                AskedOrder.owner(one),
                TrackedEntry.due(one),
                StandingLabel.of(one.standing()),
                one.standing().status() == Standing.Status.NOT_KNOWN);
    }
}
