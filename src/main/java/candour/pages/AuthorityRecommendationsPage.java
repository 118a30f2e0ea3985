package candour.pages;

import candour.compare.Compared.Story;
import candour.compare.Tracked;
import candour.model.Authority;
import candour.pages.chart.StandingBar;
import candour.say.Words;
import java.util.List;

/**
 * Everything that inspectors asked of one authority, over all inspections, and where it stands.
 *
 * @param calendar where the calendar of due dates is
 * @param table by where things stand; a script narrows it
 * @param others the same over all authorities, by theme, standing and owner
 */
public record AuthorityRecommendationsPage(
        Head head, String title, StandingBar bar, String calendar, ImprovementTable table, Link others)
        implements Page {

    static AuthorityRecommendationsPage of(Frame frame, Story story) {
        Authority authority = story.authority();
        Address here = Address.recommendations(authority);
        Words words = frame.words();
        List<Tracked> all = byStanding(story);
        String title = words.with("asked-of-place.title", "place", authority.name());
        return new AuthorityRecommendationsPage(
                head(frame, authority, here, title),
                title,
                StandingBar.of(all, words),
                here.to(Address.of(authority).child("due.ics")),
                ImprovementTable.of(
                        "asked",
                        words.with("asked-of-place.caption", "place", authority.name()),
                        false,
                        all,
                        here,
                        words),
                here.link(Address.RECOMMENDATIONS, words.the("asked-everywhere")));
    }

    private static List<Tracked> byStanding(Story story) {
        return Grouping.STANDING.groups(story.tracked().toList()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Head head(Frame frame, Authority authority, Address here, String title) {
        return frame.head(
                here,
                title,
                frame.words().with("asked-of-place.description", "place", authority.name()),
                here.link(Address.of(authority), authority.name()));
    }
}
