package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.model.Authority;
import candour.model.Theme;
import candour.pages.chart.Strip;
import candour.say.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One authority: its story over time, theme by theme.
 *
 * @param contents the themes of this page
 * @param youngPeople the children's versions, newest first
 * @param promised how many of them are still being written
 * @param recommendations what inspectors asked for, if they did
 * @param newest the newest inspection
 * @param newestGraded the newest with grades, where the newest is a visit without
 * @param earlier those before it, newest first
 * @param held those that are held back, each with its notice
 * @param sheets over which a long story is divided, newest first; none where it is whole
 * @param isFirst whether it is the first of them, on which the newest stands alone
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
        Optional<InspectionCard> newestGraded,
        List<InspectionCard> earlier,
        List<Link> held,
        List<Section> themes,
        List<SheetLink> sheets,
        boolean isFirst)
        implements Page {

    /** One theme in this authority as a picture and as a table, with a link to the theme elsewhere. */
    public record Section(String id, Link theme, String about, Optional<Strip> strip, JudgementTable table) {}

    /** The most inspections on one page. */
    static final int MOST = 20;

    /** Over which pages its story is divided, newest first. */
    static List<Sheet<Story>> sheets(Story story) {
        List<Story> pieces = story.pieces(MOST);
        Collections.reverse(pieces);
        return Sheet.of(pieces, 1);
    }

    /** In one piece: one line a field of the record. */
    static AuthorityPage of(Frame frame, Sheet<Story> sheet, List<Theme> themes) {
        Story story = sheet.items().get(0);
        Authority authority = story.authority();
        Address here = Address.of(authority, sheet.number());
        Words words = frame.words();
        List<InspectionCard> cards = newestFirst(story, here, words);
        List<Section> sections = themes.stream()
                .map(theme -> section(story, theme, here, words))
                .filter(section -> !section.table().rows().isEmpty())
                .toList();
        int newest = sheet.isFirst() ? 1 : 0;
        return new AuthorityPage(
                head(frame, sheet, authority, here),
                authority.name(),
                authority.about(),
                sections.stream().map(AuthorityPage::within).toList(),
                YoungPeopleHomePage.links(story, here, words),
                story.promised(),
                recommendations(sheet, here, words),
                facts(authority, words),
                cards.stream().limit(newest).findFirst(),
                newestGraded(sheet, here, words),
                cards.stream().skip(newest).toList(),
                held(sheet, authority, here, words),
                sections,
                sheet.links(number -> Address.of(authority, number), words),
                sheet.isFirst());
    }

    private static Head head(Frame frame, Sheet<Story> sheet, Authority authority, Address here) {
        Words words = frame.words();
        return frame.head(
                here,
                sheet.numbered(authority.name(), words),
                sheet.numbered(words.with("authority-description", "place", authority.name()), words));
    }

    private static List<InspectionCard> newestFirst(Story story, Address here, Words words) {
        List<InspectionCard> cards = new ArrayList<>(story.chapters().stream()
                .map(chapter -> InspectionCard.of(chapter, here, words.titles().title(chapter.inspection()), words))
                .toList());
        Collections.reverse(cards);
        return cards;
    }

    private static List<Link> held(Sheet<Story> sheet, Authority authority, Address here, Words words) {
        return sheet.isFirst()
                ? authority.held().stream()
                        .map(one -> here.link(Address.of(one), words.titles().title(one)))
                        .toList()
                : List.of();
    }

    /** A letter without grades does not take the place of the grades before it. */
    private static Optional<InspectionCard> newestGraded(Sheet<Story> sheet, Address here, Words words) {
        List<Chapter> chapters = sheet.items().get(0).chapters();
        if (!sheet.isFirst()
                || chapters.isEmpty()
                || !chapters.get(chapters.size() - 1).inspection().isUngraded()) {
            return Optional.empty();
        }
        return chapters.stream()
                .filter(chapter -> chapter.inspection().grades().findAny().isPresent())
                .reduce((before, after) -> after)
                .map(chapter -> InspectionCard.of(chapter, here, words.titles().title(chapter.inspection()), words));
    }

    private static Link within(Section section) {
        return new Link("#" + section.id(), section.theme().text());
    }

    private static List<Fact> facts(Authority authority, Words words) {
        Stream<Fact> reach =
                authority.newestFact().stream().map(day -> Fact.of(words.the("fact-reach"), words.date(day)));
        return Stream.concat(
                        Stream.of(
                                Fact.of(words.the("fact-council"), authority.council()),
                                Fact.of(words.the("fact-region"), authority.region()),
                                Fact.of(words.the("fact-code"), authority.code())),
                        reach)
                .toList();
    }

    private static Section section(Story story, Theme theme, Address here, Words words) {
        return new Section(
                theme.id(),
                here.link(Address.of(theme), theme.name()),
                theme.about(),
                Strip.of(story, theme, words),
                ThemeSection.table(theme.id(), story, theme, here, words));
    }

    private static Optional<Link> recommendations(Sheet<Story> sheet, Address here, Words words) {
        return sheet.sheets().stream()
                .flatMap(List::stream)
                .filter(story -> story.tracked().findAny().isPresent())
                .map(Story::authority)
                .map(authority -> here.link(
                        Address.recommendations(authority),
                        words.with("asked-of-place.became", "place", authority.name())))
                .findFirst();
    }
}
