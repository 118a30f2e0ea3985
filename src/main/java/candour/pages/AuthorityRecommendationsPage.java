package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.model.Recommendation;
import candour.model.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Everything that inspectors asked of one authority, over all inspections, and where it stands. */
public record AuthorityRecommendationsPage(Head head, String title, StandingBar bar, List<Group> groups)
        implements Page {

    /** The recommendations that stand at one place. */
    public record Group(String id, String heading, List<Row> rows) {}

    /** One recommendation, with a link to all about it. */
    public record Row(Link page, String inspection, String theme, String owner, String due, String since) {}

    private record Tracked(Chapter chapter, Recommendation recommendation, Standing standing) {}

    static AuthorityRecommendationsPage of(Frame frame, Story story) {
        Address here = Address.recommendations(story.authority());
        List<Tracked> all = new ArrayList<>();
        for (Chapter chapter : story.chapters()) {
            for (Recommendation one : chapter.inspection().recommendations()) {
                all.add(new Tracked(chapter, one, Standing.of(chapter.inspection(), one, frame.asAt())));
            }
        }
        String place = story.authority().name();
        return new AuthorityRecommendationsPage(
                frame.head(
                        here,
                        place + ": what inspectors asked for, and what became of it",
                        "Every recommendation that inspectors made about services for children in " + place + ".",
                        here.link(Address.of(story.authority()), place)),
                place + ": what inspectors asked for, and what became of it",
                StandingBar.of(all.stream().map(Tracked::standing).toList()),
                Arrays.stream(Standing.Status.values())
                        .map(status -> group(status, all, here))
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
    }

    private static Group group(Standing.Status status, List<Tracked> all, Address here) {
        return new Group(
                status.word(),
                StandingLabel.word(status),
                all.stream()
                        .filter(one -> one.standing().status() == status)
                        .sorted(Comparator.comparing(
                                one -> one.recommendation().theme().name()))
                        .map(one -> row(one, here))
                        .toList());
    }

    private static Row row(Tracked one, Address here) {
        Recommendation asked = one.recommendation();
        TrackedEntry entry =
                TrackedEntry.of(one.chapter(), asked, here, one.standing().on().latest());
        return new Row(
                new Link(
                        here.to(Address.recommendations(one.chapter().inspection())) + "#" + asked.id(), asked.plain()),
                Titles.title(one.chapter().inspection()),
                asked.theme().name(),
                asked.owner().orElse("nobody named"),
                entry.due(),
                StandingLabel.of(one.standing()).since());
    }
}
