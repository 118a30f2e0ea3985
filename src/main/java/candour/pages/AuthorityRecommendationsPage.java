package candour.pages;

import candour.compare.Compared.Story;
import candour.compare.Tracked;
import candour.model.Authority;
import java.util.List;

/**
 * Everything that inspectors asked of one authority, over all inspections, and where it stands.
 *
 * @param calendar where the calendar of due dates is
 * @param table by where things stand; a script narrows it
 * @param others the same over all authorities, by theme, standing and owner
 */
public record AuthorityRecommendationsPage(
        Head head, String title, StandingBar bar, String calendar, AskedTable table, Link others) implements Page {

    static AuthorityRecommendationsPage of(Frame frame, Story story) {
        Authority authority = story.authority();
        Address here = Address.recommendations(authority);
        List<Tracked> all = AskedOrder.STANDING.groups(story.tracked().toList()).values().stream()
                .flatMap(List::stream)
                .toList();
        String title = authority.name() + ": what inspectors asked for, and what became of it";
        return new AuthorityRecommendationsPage(
                frame.head(
                        here,
                        title,
                        "Everything that inspectors asked for in services for children in " + authority.name()
                                + ", by where it stands.",
                        here.link(Address.of(authority), authority.name())),
                title,
                StandingBar.of(all),
                here.to(Address.of(authority)) + "due.ics",
                AskedTable.of("asked", "Improvement of " + authority.name() + ", by where it stands", false, all, here),
                here.link(
                        Address.RECOMMENDATIONS,
                        "What inspectors asked for in all areas, by theme, standing and owner"));
    }
}
