package candour.pages;

import candour.compare.Tracked;
import java.util.List;

/**
 * Things that inspectors asked for, one in a row, each with a link to all about it.
 *
 * @param hasAreas whether rows of several areas stand together, so that each has to name its own
 */
public record AskedTable(String id, String caption, boolean hasAreas, List<Row> rows) {

    /** One of them. */
    public record Row(
            Link page,
            String area,
            String inspection,
            String theme,
            String owner,
            String due,
            StandingLabel standing) {}

    static AskedTable of(String id, String caption, boolean hasAreas, List<Tracked> all, Address here) {
        return new AskedTable(
                id, caption, hasAreas, all.stream().map(one -> row(one, here)).toList());
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
