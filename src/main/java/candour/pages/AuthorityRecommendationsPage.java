package candour.pages;

import candour.compare.Compared.Story;
import candour.compare.Tracked;
import candour.model.Authority;
import candour.pages.chart.StandingBar;
import candour.say.Words;
import java.util.List;
import java.util.Optional;

/**
 * Everything that inspectors asked of one authority, over all inspections, and where it stands.
 *
 * @param calendar where the calendar of due dates is
 * @param csv where the same is as data
 * @param table by where things stand; a script narrows it
 * @param sheets over which a long table is divided; none where it is whole
 * @param others the same over all authorities, by theme, standing and owner, if there are several
 */
public record AuthorityRecommendationsPage(
        Head head,
        String title,
        StandingBar bar,
        String calendar,
        String csv,
        ImprovementTable table,
        List<SheetLink> sheets,
        Optional<Link> others)
        implements Page {

    /** Over which pages all that was asked of an authority is divided. */
    static List<Sheet<Tracked>> sheets(Story story) {
        return Sheet.of(byStanding(story), GroupSheet.MOST);
    }

    static AuthorityRecommendationsPage of(Frame frame, Story story, Sheet<Tracked> sheet) {
        Authority authority = story.authority();
        Address here = Address.recommendations(authority, sheet.number());
        Words words = frame.words();
        String title = words.with("asked-of-place.title", "place", authority.name());
        return new AuthorityRecommendationsPage(
                head(frame, authority, here, sheet.numbered(title, words), sheet),
                title,
                StandingBar.of(byStanding(story), words),
                here.to(Address.of(authority).child("due.ics")),
                here.to(Address.of(authority).child("recommendations.csv")),
                ImprovementTable.of(
                        "asked",
                        sheet.numbered(words.with("asked-of-place.caption", "place", authority.name()), words),
                        false,
                        sheet.items(),
                        here,
                        words),
                sheet.links(number -> Address.recommendations(authority, number), words),
                Optional.of(here.link(Address.RECOMMENDATIONS, words.the("asked-everywhere")))
                        .filter(any -> frame.hasSeveralAreas()));
    }

    private static List<Tracked> byStanding(Story story) {
        return Grouping.STANDING.groups(story.tracked().toList()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Head head(Frame frame, Authority authority, Address here, String title, Sheet<Tracked> sheet) {
        return frame.head(
                here,
                title,
                sheet.numbered(
                        frame.words().with("asked-of-place.description", "place", authority.name()), frame.words()),
                here.link(Address.of(authority), authority.name()));
    }
}
