package candour.pages;

import candour.compare.Tracked;
import java.util.ArrayList;
import java.util.List;

/**
 * One page's rows of a group of things that inspectors asked for, before there is a page.
 *
 * @param key what the group is called in its address
 * @param all of the group
 * @param number of the sheet, from 1
 */
record GroupSheet(Grouping grouping, String key, List<Tracked> all, int number) {

    /** The most rows on one page, so that it stays under 100 KB. */
    private static final int MOST = 150;

    /** All sheets of all groups. */
    static List<GroupSheet> of(Grouping grouping, List<Tracked> all) {
        List<GroupSheet> sheets = new ArrayList<>();
        grouping.groups(all).forEach((key, members) -> {
            for (int number = 1; (number - 1) * MOST < members.size(); number++) {
                sheets.add(new GroupSheet(grouping, key, members, number));
            }
        });
        return sheets;
    }

    Address address() {
        return Address.recommendations(grouping, key, number);
    }

    /** Another sheet of the same group. */
    GroupSheet at(int other) {
        return new GroupSheet(grouping, key, all, other);
    }

    /** How many there are of the group. */
    int count() {
        return (all.size() + MOST - 1) / MOST;
    }

    List<Tracked> rows() {
        return all.subList((number - 1) * MOST, Math.min(all.size(), number * MOST));
    }
}
