package candour.pages;

import candour.compare.Compared.Story;
import candour.compare.Tracked;
import candour.model.Authority;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Everything that inspectors asked of one authority, over all inspections, and where it stands: by standing, by theme, and by
 * whom it was asked of. Three plain pages do what a filter would, without a script.
 *
 * @param others the same in another order
 * @param calendar where the calendar of due dates is
 * @param contents the groups of this page
 */
public record AuthorityRecommendationsPage(
        Head head,
        String title,
        String order,
        List<Link> others,
        StandingBar bar,
        String calendar,
        List<Link> contents,
        List<Group> groups)
        implements Page {

    /** Those that belong together. */
    public record Group(String id, String heading, AskedTable table) {}

    static AuthorityRecommendationsPage of(Frame frame, Story story, AskedOrder order) {
        Authority authority = story.authority();
        Address here = Address.recommendations(authority, order);
        List<Tracked> all = story.tracked().toList();
        String title = authority.name() + ": what inspectors asked for, and what became of it";
        List<Group> groups = groups(all, order, here);
        return new AuthorityRecommendationsPage(
                frame.head(
                        here,
                        title + (order == AskedOrder.STANDING ? "" : ", " + order.words()),
                        "Everything that inspectors asked for in services for children in " + authority.name() + ", "
                                + order.words() + ".",
                        here.link(Address.of(authority), authority.name())),
                title,
                Wording.capital(order.words()),
                Arrays.stream(AskedOrder.values())
                        .filter(other -> other != order)
                        .map(other -> here.link(Address.recommendations(authority, other), "The same " + other.words()))
                        .toList(),
                StandingBar.of(all),
                here.to(Address.of(authority)) + "due.ics",
                groups.stream()
                        .map(group -> new Link(
                                "#" + group.id(),
                                group.heading() + " (" + group.table().rows().size() + ")"))
                        .toList(),
                groups);
    }

    private static List<Group> groups(List<Tracked> all, AskedOrder order, Address here) {
        List<Group> groups = new ArrayList<>();
        order.groups(all).forEach((heading, members) -> {
            String id = "group-" + (groups.size() + 1);
            groups.add(new Group(
                    id, heading, AskedTable.of("caption-" + id, "Asked for: " + heading, false, members, here)));
        });
        return groups;
    }
}
