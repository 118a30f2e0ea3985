package candour.pages;

import candour.say.Words;
import java.util.List;

/**
 * What inspectors asked for everywhere that has one theme, stands at one place or was asked of one body. So many of these pages
 * are a filter without a script; the script only makes it quicker.
 *
 * @param count how many there are in the group
 * @param others what else can be picked in the same way
 * @param sheets of a long table, which is divided: the first, the last and the neighbours; empty where it is whole
 */
public record ImprovementsPage(
        Head head, String title, int count, ImprovementTable table, List<SheetLink> sheets, Link up, List<Link> others)
        implements Page {

    /** In one piece: one line a field of the record. */
    static ImprovementsPage of(Frame frame, GroupSheet sheet, List<GroupSheet> all) {
        Address here = sheet.address();
        Words words = frame.words();
        String group = heading(sheet, words);
        String title = words.with("improvements-title." + sheet.grouping().word(), "group", group);
        return new ImprovementsPage(
                frame.head(
                        here,
                        sheet.sheet().numbered(title, words),
                        sheet.sheet().numbered(description(sheet, group, words), words),
                        here.link(Address.RECOMMENDATIONS, words.the("all-recommendations"))),
                title,
                sheet.all().size(),
                ImprovementTable.of(
                        "asked",
                        sheet.sheet().numbered(group, words),
                        true,
                        sheet.sheet().items(),
                        here,
                        words),
                sheet.sheet().links(sheet::address, words),
                here.link(Address.RECOMMENDATIONS, words.the("improvements-other-ways")),
                all.stream()
                        .filter(other -> other.sheet().isFirst() && !other.key().equals(sheet.key()))
                        .map(other -> link(other, here, words))
                        .toList());
    }

    private static String heading(GroupSheet sheet, Words words) {
        return sheet.grouping().heading(sheet.key(), sheet.all(), words);
    }

    private static String description(GroupSheet sheet, String group, Words words) {
        return words.with("improvements-by-" + sheet.grouping().word() + ".description", "group", group);
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
}
