package candour.pages;

import candour.compare.Compared.Story;
import candour.model.Authority;
import candour.model.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One authority: its story over time, theme by theme.
 *
 * @param inspections newest first
 * @param themes a table for each theme that was judged, its rows oldest first
 */
public record AuthorityPage(
        Head head, String title, String about, List<Fact> facts, List<InspectionCard> inspections, List<Section> themes)
        implements Page {

    /** One theme in this authority as a picture and as a table, with a link to the theme elsewhere. */
    public record Section(String id, Link theme, String about, Optional<Strip> strip, JudgementTable table) {}

    static AuthorityPage of(Frame frame, Story story, List<Theme> themes) {
        Authority authority = story.authority();
        Address here = Address.of(authority);
        List<InspectionCard> cards = new ArrayList<>(story.chapters().stream()
                .map(chapter -> InspectionCard.of(chapter, here, Titles.title(chapter.inspection())))
                .toList());
        Collections.reverse(cards);
        return new AuthorityPage(
                frame.head(
                        here,
                        authority.name(),
                        "What inspectors said about services for children in " + authority.name() + "."),
                authority.name(),
                authority.about(),
                List.of(
                        Fact.of("Council", authority.council()),
                        Fact.of("Region", authority.region()),
                        Fact.of("Official code", authority.code())),
                cards,
                themes.stream()
                        .map(theme -> section(story, theme, here))
                        .filter(section -> !section.table().rows().isEmpty())
                        .toList());
    }

    private static Section section(Story story, Theme theme, Address here) {
        return new Section(
                theme.id(),
                here.link(Address.of(theme), theme.name()),
                theme.about(),
                Strip.of(story, theme),
                JudgementTable.of(
                        "judgements-" + theme.id(),
                        theme.name() + " in " + story.authority().name() + ", oldest first",
                        true,
                        ThemeSection.rows(story, theme, here)));
    }
}
