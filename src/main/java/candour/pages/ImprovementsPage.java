package candour.pages;

import candour.say.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What inspectors asked for everywhere that has one theme, stands at one place or was asked of one body. So many of these pages
 * are a filter without a script; the script only makes it quicker.
 *
 * @param count how many there are in the group
 * @param others what else can be picked in the same way
 * @param sheets of a long table, which is divided: the first, the last and the neighbours; empty where it is whole
 */
public record ImprovementsPage(
        Head head, String title, int count, ImprovementTable table, List<Sheet> sheets, Link up, List<Link> others)
        implements Page {

    /** One sheet of a long table. */
    public record Sheet(Link page, boolean isHere) {}

    static ImprovementsPage of(Frame frame, GroupSheet sheet, List<GroupSheet> all) {
        Address here = sheet.address();
        Words words = frame.words();
        String group = heading(sheet, words);
        String title = words.with("improvements-title", "group", group);
        return new ImprovementsPage(
                frame.head(
                        here,
                        numbered(title, sheet, words),
                        numbered(description(sheet, group, words), sheet, words),
                        here.link(Address.RECOMMENDATIONS, words.the("all-recommendations"))),
                title,
                sheet.all().size(),
                ImprovementTable.of("asked", numbered(group, sheet, words), true, sheet.rows(), here, words),
                sheets(sheet, here, words),
                here.link(Address.RECOMMENDATIONS, words.the("improvements-other-ways")),
                all.stream()
                        .filter(other -> other.number() == 1 && !other.key().equals(sheet.key()))
                        .map(other -> link(other, here, words))
                        .toList());
    }

    private static String heading(GroupSheet sheet, Words words) {
        return sheet.grouping().heading(sheet.all().get(0), words);
    }

    private static String description(GroupSheet sheet, String group, Words words) {
        return words.with("improvements-by-" + sheet.grouping().word() + ".description", "group", group);
    }

    /** With the number of the sheet, where there are several. */
    private static String numbered(String text, GroupSheet sheet, Words words) {
        return sheet.count() == 1
                ? text
                : words.with("sheet-of", "text", text, "number", sheet.number(), "count", sheet.count());
    }

    /** The first page of a group, with how many are in it. */
    static Link link(GroupSheet sheet, Address here, Words words) {
        String text = words.with(
                "group-counted",
                "group",
                heading(sheet, words),
                "count",
                sheet.all().size());
        return here.link(sheet.address(), text);
    }

    private static List<Sheet> sheets(GroupSheet sheet, Address here, Words words) {
        return IntStream.of(1, sheet.number() - 1, sheet.number(), sheet.number() + 1, sheet.count())
                .filter(number -> number >= 1 && number <= sheet.count() && sheet.count() > 1)
                .distinct()
                .mapToObj(number -> new Sheet(
                        here.link(sheet.at(number).address(), words.with("sheet", "number", number)),
                        number == sheet.number()))
                .toList();
    }
}
