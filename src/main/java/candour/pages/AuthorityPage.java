package candour.pages;

import candour.compare.Compared.Story;
import candour.model.Authority;
import candour.model.Theme;
import candour.pages.chart.Strip;
import candour.say.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One authority: its story over time, theme by theme.
 *
 * @param contents the themes of this page
 * @param youngPeople the children's versions, newest first
 * @param promised how many of them are still being written
 * @param recommendations what inspectors asked for, if they did
 * @param newest the newest inspection
 * @param earlier those before it, newest first
 * @param themes a table for each theme that was judged, its rows oldest first
 */
public record AuthorityPage(
        Head head,
        String title,
        String about,
        List<Link> contents,
        List<Link> youngPeople,
        int promised,
        Optional<Link> recommendations,
        List<Fact> facts,
        Optional<InspectionCard> newest,
        List<InspectionCard> earlier,
        List<Section> themes)
        implements Page {

    /** One theme in this authority as a picture and as a table, with a link to the theme elsewhere. */
    public record Section(String id, Link theme, String about, Optional<Strip> strip, JudgementTable table) {}

    static AuthorityPage of(Frame frame, Story story, List<Theme> themes) {
        Authority authority = story.authority();
        Address here = Address.of(authority);
        Words words = frame.words();
        List<InspectionCard> cards = newestFirst(story, here, words);
        List<Section> sections = themes.stream()
                .map(theme -> section(story, theme, here, words))
                .filter(section -> !section.table().rows().isEmpty())
                .toList();
        return new AuthorityPage(
                frame.head(here, authority.name(), words.with("authority-description", "place", authority.name())),
                authority.name(),
                authority.about(),
                sections.stream().map(AuthorityPage::within).toList(),
                YoungPeopleHomePage.links(story, here, words),
                story.promised(),
                recommendations(story, here, words),
                facts(authority, words),
                cards.stream().findFirst(),
                cards.stream().skip(1).toList(),
                sections);
    }

    private static List<InspectionCard> newestFirst(Story story, Address here, Words words) {
        List<InspectionCard> cards = new ArrayList<>(story.chapters().stream()
                .map(chapter -> InspectionCard.of(chapter, here, words.titles().title(chapter.inspection()), words))
                .toList());
        Collections.reverse(cards);
        return cards;
    }

    private static Link within(Section section) {
        return new Link("#" + section.id(), section.theme().text());
    }

    private static List<Fact> facts(Authority authority, Words words) {
        return List.of(
                Fact.of(words.the("fact-council"), authority.council()),
                Fact.of(words.the("fact-region"), authority.region()),
                Fact.of(words.the("fact-code"), authority.code()));
    }

    private static Section section(Story story, Theme theme, Address here, Words words) {
        return new Section(
                theme.id(),
                here.link(Address.of(theme), theme.name()),
                theme.about(),
                Strip.of(story, theme, words),
                ThemeSection.table(theme.id(), story, theme, here, words));
    }

    private static Optional<Link> recommendations(Story story, Address here, Words words) {
        return story.tracked().findAny().isEmpty()
                ? Optional.empty()
                : Optional.of(here.link(
                        Address.recommendations(story.authority()),
                        words.with(
                                "asked-of-place.became",
                                "place",
                                story.authority().name())));
    }
}
