package candour.pages;

import candour.compare.Tracked;
import java.util.ArrayList;
import java.util.List;

/**
 * One page's rows of a group of things that inspectors asked for, before there is a page.
 *
 * @param key what the group is called in its address
 * @param all of the group
 */
record GroupSheet(Grouping grouping, String key, List<Tracked> all, Sheet<Tracked> sheet) {

    /** The most rows on one page, so that it stays under 100 KB. */
    static final int MOST = 150;

    /** All sheets of all groups. */
    static List<GroupSheet> of(Grouping grouping, List<Tracked> all) {
        List<GroupSheet> sheets = new ArrayList<>();
        grouping.groups(all).forEach((key, members) -> {
            Sheet.of(members, MOST).forEach(sheet -> sheets.add(new GroupSheet(grouping, key, members, sheet)));
        });
        return sheets;
    }

    Address address() {
        return address(sheet.number());
    }

    /** Of another sheet of the same group. */
    Address address(int number) {
        return Address.recommendations(grouping, key, number);
    }
}
