package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.model.Authority;
import candour.model.Recommendation;
import candour.model.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that inspectors asked of one authority, over all inspections, and where it stands: by standing, by theme, and by
 * whom it was asked of. Three plain pages do what a filter would, without a script.
 *
 * @param others the same in another order
 * @param contents the groups of this page
 */
public record AuthorityRecommendationsPage(
        Head head,
        String title,
        String order,
        List<Link> others,
        StandingBar bar,
        List<Link> contents,
        List<Group> groups)
        implements Page {

    /** By what the recommendations are put together. */
    enum Order {
        STANDING("by where they stand"),
        THEME("by theme"),
        OWNER("by whom they were asked of");

        private final String words;

        Order(String words) {
            this.words = words;
        }
    }

    /** The recommendations that belong together. */
    public record Group(String id, String heading, List<Row> rows) {}

    /** One recommendation, with a link to all about it. */
    public record Row(Link page, String inspection, String theme, String owner, String due, StandingLabel standing) {}

    private record Tracked(Chapter chapter, Recommendation recommendation, Standing standing) {

        String owner() {
            return recommendation.owner().orElse("Nobody named");
        }
    }

    static AuthorityRecommendationsPage of(Frame frame, Story story, Order order) {
        Authority authority = story.authority();
        Address here = Address.recommendations(authority, order);
        List<Tracked> all = new ArrayList<>();
        for (Chapter chapter : story.chapters()) {
            for (Recommendation one : chapter.inspection().recommendations()) {
                all.add(new Tracked(chapter, one, Standing.of(chapter.inspection(), one, frame.asAt())));
            }
        }
        String title = authority.name() + ": what inspectors asked for, and what became of it";
        List<Group> groups = groups(all, order, here);
        return new AuthorityRecommendationsPage(
                frame.head(
                        here,
                        title + (order == Order.STANDING ? "" : ", " + order.words),
                        "Every recommendation that inspectors made about services for children in " + authority.name()
                                + ", " + order.words + ".",
                        here.link(Address.of(authority), authority.name())),
                title,
                Wording.capital(order.words),
                Arrays.stream(Order.values())
                        .filter(other -> other != order)
                        .map(other -> here.link(Address.recommendations(authority, other), "The same " + other.words))
                        .toList(),
                StandingBar.of(all.stream().map(Tracked::standing).toList()),
                groups.stream()
                        .map(group -> new Link(
                                "#" + group.id(),
                                group.heading() + " (" + group.rows().size() + ")"))
                        .toList(),
                groups);
    }

    private static List<Group> groups(List<Tracked> all, Order order, Address here) {
        Map<String, List<Tracked>> together = order == Order.STANDING ? new LinkedHashMap<>() : new TreeMap<>();
        if (order == Order.STANDING) {
            Arrays.stream(Standing.Status.values())
                    .forEach(status -> together.put(StandingLabel.word(status), new ArrayList<>()));
        }
        for (Tracked one : all) {
            together.computeIfAbsent(heading(one, order), any -> new ArrayList<>())
                    .add(one);
        }
        List<Group> groups = new ArrayList<>();
        together.forEach((heading, members) -> {
            if (!members.isEmpty()) {
                groups.add(new Group(
                        "group-" + (groups.size() + 1),
                        heading,
                        members.stream().map(one -> row(one, here)).toList()));
            }
        });
        return groups;
    }

    private static String heading(Tracked one, Order order) {
        return switch (order) {
            case STANDING -> StandingLabel.word(one.standing().status());
            case THEME -> one.recommendation().theme().name();
            case OWNER -> one.owner();
        };
    }

    private static Row row(Tracked one, Address here) {
        Recommendation asked = one.recommendation();
        return new Row(
                new Link(
                        here.to(Address.recommendations(one.chapter().inspection())) + "#" + asked.id(), asked.plain()),
                Titles.title(one.chapter().inspection()),
                asked.theme().name(),
                one.owner(),
                TrackedEntry.due(one.chapter().inspection(), asked),
                StandingLabel.of(one.standing()));
    }
}
