package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.compare.Course;
import candour.compare.Latest;
import candour.compare.Tracked;
import candour.model.Authority;
import candour.say.Words;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One authority over the years: one picture of all its inspections, theme by theme, and the way to everything behind it.
 *
 * @param course whether it is getting better, as far as that may be said
 * @param age how old the newest is, and where later ones may stand
 * @param matrix none where nothing was judged
 * @param asked where what inspectors asked for stands, in a sentence; empty where they asked for nothing that we know of
 * @param hasRows whether of some of them nobody has written more than stands in a table
 * @param where its council, region and official code, and up to when documents about it go
 * @param neighbours it among those that are most like it, in each table of newest grades
 * @param isListOfProgram whether which these are is known from the list that comes with the program, whose source is credited
 * @param held those that are held back, each with its notice
 * @param sheets over which a long story is divided, newest first; none where it is whole
 * @param isFirst whether it is the first of them
 */
public record AuthorityPage(
        Head head,
        String title,
        String about,
        List<Answer> course,
        Optional<Age> age,
        Optional<Matrix> matrix,
        String asked,
        Optional<Link> recommendations,
        List<Link> youngPeople,
        int promised,
        boolean hasRows,
        String where,
        List<Link> neighbours,
        boolean isListOfProgram,
        List<Link> held,
        List<SheetLink> sheets,
        boolean isFirst)
        implements Page {

    /**
     * Whether it is getting better, by one grade that sums up others.
     *
     * @param grade none where no grade does
     */
    public record Answer(Optional<Cell.Mark> grade, String says) {}

    /** The most inspections on one page. */
    static final int MOST = 20;

    private static final int FOR_THE_YOUNG = 2;

    /** Over which pages its story is divided, newest first. */
    static List<Sheet<Story>> sheets(Story story) {
        List<Story> pieces = story.pieces(MOST);
        Collections.reverse(pieces);
        return Sheet.of(pieces, 1);
    }

    /** In one piece: one line a field of the record. */
    static AuthorityPage of(Frame frame, Sheet<Story> sheet, Compared compared, List<Latest> latest) {
        Story story = sheet.items().get(0);
        Authority authority = story.authority();
        Address here = Address.of(authority, sheet.number());
        Words words = frame.words();
        List<Tracked> tracked = sheet.sheets().stream()
                .flatMap(List::stream)
                .flatMap(Story::tracked)
                .toList();
        return new AuthorityPage(
                head(frame, sheet, authority, here)
                        .sharing(card(frame, sheet).flatMap(card -> frame.picture(here, card))),
                authority.name(),
                authority.about(),
                sheet.isFirst() ? course(story, words) : List.of(),
                sheet.isFirst() ? age(frame, story, here) : Optional.empty(),
                Matrix.of(story, sheet.number(), compared.archive().themes(), here, words),
                sheet.isFirst() && !tracked.isEmpty() ? words.standings().summary(tracked) : "",
                recommendations(tracked, authority, here, words),
                youngPeople(story, here, words),
                story.promised(),
                story.chapters().stream()
                        .anyMatch(chapter -> chapter.inspection().isOnlyRow()),
                where(authority, words),
                sheet.isFirst() ? NeighbourLinks.of(authority, compared, latest, here, words) : List.of(),
                compared.archive().places().isOfProgram(),
                held(sheet, authority, here, words),
                sheet.links(number -> Address.of(authority, number), words),
                sheet.isFirst());
    }

    /** The first of its sheets alone says how it goes. */
    static Optional<ShareCard> card(Frame frame, Sheet<Story> sheet) {
        Story story = sheet.items().get(0);
        return sheet.isFirst()
                ? frame.card(ShareCard.of(frame, story.authority(), course(story, frame.words())))
                : Optional.empty();
    }

    private static Head head(Frame frame, Sheet<Story> sheet, Authority authority, Address here) {
        Words words = frame.words();
        return frame.head(
                here,
                sheet.numbered(authority.name(), words),
                sheet.numbered(words.with("authority-description", "place", authority.name()), words));
    }

    /** By the grades that sum up others; where none does, how many moved which way. */
    private static List<Answer> course(Story story, Words words) {
        List<Answer> said = Course.of(story).stream()
                .map(one -> new Answer(
                        Optional.of(Cell.Mark.of(one.grade().grade())),
                        words.courses().course(one)))
                .toList();
        return said.isEmpty()
                ? Course.newest(story).stream()
                        .map(chapter -> new Answer(Optional.empty(), counted(chapter, words)))
                        .toList()
                : said;
    }

    private static String counted(Chapter chapter, Words words) {
        return words.with(
                "course-counted",
                "title",
                words.titles().title(chapter.inspection()),
                "said",
                words.changes().summary(chapter));
    }

    private static Optional<Age> age(Frame frame, Story story, Address here) {
        return story.chapters().stream()
                .reduce((before, after) -> after)
                .map(newest -> Age.of(frame, newest, story, here, one -> Optional.of(Address.of(one.inspection()))));
    }

    private static List<Link> held(Sheet<Story> sheet, Authority authority, Address here, Words words) {
        return sheet.isFirst()
                ? authority.held().stream()
                        .map(one -> here.link(Address.of(one), words.titles().title(one)))
                        .toList()
                : List.of();
    }

    /** The newest children's versions, and the way to all of them. */
    private static List<Link> youngPeople(Story story, Address here, Words words) {
        List<Link> all = YoungPeopleHomePage.links(story, here, words);
        if (all.size() <= FOR_THE_YOUNG) {
            return all;
        }
        Link rest = new Link(
                here.to(Address.YOUNG_PEOPLE) + "#" + story.authority().id(),
                words.with("authority-young.all", "place", story.authority().name()));
        return Stream.concat(all.stream().limit(FOR_THE_YOUNG), Stream.of(rest)).toList();
    }

    private static String where(Authority authority, Words words) {
        return words.with(
                "authority-where",
                "council",
                authority.council(),
                "region",
                authority.region(),
                "code",
                authority.code(),
                "reach",
                authority.newestFact());
    }

    private static Optional<Link> recommendations(
            List<Tracked> tracked, Authority authority, Address here, Words words) {
        return tracked.isEmpty()
                ? Optional.empty()
                : Optional.of(here.link(
                        Address.recommendations(authority),
                        words.with("asked-of-place.became", "place", authority.name())));
    }
}
