package candour.pages;

import candour.compare.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What inspectors asked for everywhere that has one theme, stands at one place or was asked of one body. So many of these pages
 * are a filter without a script; the script only makes it quicker.
 *
 * @param others what else can be picked in the same order
 * @param sheets of a long table, which is divided: the first, the last and the neighbours; empty where it is whole
 */
public record AskedPage(
        Head head, String title, String intro, AskedTable table, List<Sheet> sheets, Link up, List<Link> others)
        implements Page {

    /** The most rows on one page, so that it stays under 100 KB. */
    private static final int MOST = 150;

    /** One part of a long table. */
    public record Sheet(Link page, boolean isHere) {}

    /** The rows of one page, before there is a page. */
    record Part(AskedOrder order, String heading, List<Tracked> all, int number) {

        /** All parts of all groups of an order. */
        static List<Part> of(AskedOrder order, List<Tracked> all) {
            List<Part> parts = new ArrayList<>();
            Map<String, List<Tracked>> groups = order.groups(all);
            groups.forEach((heading, members) -> {
                for (int number = 1; (number - 1) * MOST < members.size(); number++) {
                    parts.add(new Part(order, heading, members, number));
                }
            });
            return parts;
        }

        Address address() {
            return Address.recommendations(order, AskedOrder.slug(heading), number);
        }

        /** How many there are. */
        int count() {
            return (all.size() + MOST - 1) / MOST;
        }

        List<Tracked> rows() {
            return all.subList((number - 1) * MOST, Math.min(all.size(), number * MOST));
        }
    }

    static AskedPage of(Frame frame, Part part, List<Part> parts) {
        Address here = part.address();
        String title = "What inspectors asked for: " + Wording.small(part.heading());
        String sheet = part.count() == 1 ? "" : ", page " + part.number() + " of " + part.count();
        return new AskedPage(
                frame.head(
                        here,
                        title + sheet,
                        "Recommendations and areas for development of all areas, "
                                + part.order().words() + ": " + part.heading() + sheet + ".",
                        here.link(Address.RECOMMENDATIONS, "What inspectors asked for")),
                title,
                Wording.capital(Wording.count(part.all().size(), "point", "points"))
                        + " in all areas. In the order of areas, oldest inspection first.",
                AskedTable.of("asked", part.heading() + sheet, true, part.rows(), here),
                sheets(part, here),
                here.link(Address.RECOMMENDATIONS, "Other ways to look at what inspectors asked for"),
                parts.stream()
                        .filter(other -> other.number() == 1 && !other.heading().equals(part.heading()))
                        .map(other -> link(other, here))
                        .toList());
    }

    /** The first page of a group, with how many are in it. */
    static Link link(Part part, Address here) {
        return here.link(part.address(), part.heading() + " (" + part.all().size() + ")");
    }

    private static List<Sheet> sheets(Part part, Address here) {
        return IntStream.of(1, part.number() - 1, part.number(), part.number() + 1, part.count())
                .filter(number -> number >= 1 && number <= part.count() && part.count() > 1)
                .distinct()
                .mapToObj(number -> new Sheet(
                        here.link(
                                new Part(part.order(), part.heading(), part.all(), number).address(), "Page " + number),
                        number == part.number()))
                .toList();
    }
}
