package candour.pages;

import candour.compare.Compared.Story;
import candour.compare.OnTheme;
import candour.model.Authority;
import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Theme;
import candour.say.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One theme in one area: every judgement, what may be said of them, what was found and what was asked for.
 *
 * @param elsewhere the theme in other areas, if there are any
 * @param judgements every voice's, oldest first; no rows where none is known
 * @param sayings what may be said, newest inspection first
 * @param inspections what each found and asked for, newest first
 * @param gradesOnly of which inspections with grades on it nothing else is known; none where there are none
 * @param unsorted how much of the area is under no theme; none where all is
 * @param sheets over which a long story is divided; none where it is whole
 */
public record AuthorityThemePage(
        Head head,
        String title,
        String about,
        Optional<Link> elsewhere,
        JudgementTable judgements,
        List<SayingBox> sayings,
        List<Found> inspections,
        Optional<String> gradesOnly,
        Optional<String> unsorted,
        List<SheetLink> sheets)
        implements Page {

    /** What one inspection found and asked for on the theme. */
    public record Found(String id, Link page, List<Point> findings, List<Asked> asked) {}

    /** A finding; its link leads to it and to its source. */
    public record Point(Finding.Kind kind, Link page) {}

    /** Something asked for, and where it stands. */
    public record Asked(Link page, candour.compare.Standing.Status standing) {}

    /** Where all of it stands; where rows of tables are all that there is, on the page of the row or of the area, which says it all. */
    static Address address(Story story, Theme theme, int number) {
        if (!isOnlyRows(story)) {
            return Address.of(story.authority(), theme, number);
        }
        return story.chapters().size() == 1
                ? Address.of(story.chapters().get(0).inspection())
                : Address.of(story.authority(), number);
    }

    /** Whether nothing is known of an area but rows of tables: a page for each theme would repeat the page of the area. */
    static boolean isOnlyRows(Story story) {
        return story.chapters().stream()
                .allMatch(chapter -> chapter.inspection().isOnlyRow());
    }

    /** Whether there is anything to say of the theme. */
    static boolean isThere(Story story, Theme theme) {
        return story.chapters().stream().anyMatch(chapter -> ThemeSection.isOn(chapter, theme));
    }

    /** In one piece: one line a field of the record. */
    static AuthorityThemePage of(Frame frame, Sheet<Story> sheet, Theme theme) {
        Story story = sheet.items().get(0);
        Authority authority = story.authority();
        Address here = Address.of(authority, theme, sheet.number());
        Words words = frame.words();
        String title = words.with("theme-in-place", "theme", theme.name(), "place", authority.name());
        return new AuthorityThemePage(
                frame.head(
                        here,
                        sheet.numbered(title, words),
                        sheet.numbered(words.with("theme-description", "about", theme.about()), words),
                        here.link(Address.of(authority), authority.name())),
                title,
                theme.about(),
                Optional.of(here.link(Address.of(theme), words.with("theme-elsewhere", "theme", theme.name())))
                        .filter(any -> frame.hasSeveralAreas()),
                ThemeSection.table("grades", story, theme, here, words),
                SayingBox.of(story, theme, words),
                found(story, theme, here, words),
                gradesOnly(story, theme, words),
                unsorted(story, words),
                sheet.links(number -> Address.of(authority, theme, number), words));
    }

    /** That nothing stands here of the newest inspection does not mean that it found nothing. */
    private static Optional<String> gradesOnly(Story story, Theme theme, Words words) {
        List<String> titles = story.chapters().stream()
                .filter(chapter -> chapter.inspection().points().findAny().isEmpty())
                .filter(chapter -> ThemeSection.isOn(chapter, theme))
                .map(chapter -> words.titles().called(chapter.inspection()))
                .toList();
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(words.with("theme-grades-only", "inspections", titles));
    }

    /** A page of a theme is not read as all that there is on it. */
    private static Optional<String> unsorted(Story story, Words words) {
        long count = story.chapters().stream()
                .flatMap(chapter -> chapter.inspection().points())
                .filter(point -> point.themes().isEmpty())
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(words.with(
                        "theme-unsorted",
                        "count",
                        count,
                        "place",
                        story.authority().name()));
    }

    private static List<Found> found(Story story, Theme theme, Address here, Words words) {
        List<Found> all = new ArrayList<>();
        story.chapters().forEach(chapter -> {
            OnTheme on = OnTheme.of(chapter, theme, Judge.INSPECTORS);
            if (!on.findings().isEmpty() || !on.asked().isEmpty()) {
                all.add(found(on, here, words));
            }
        });
        Collections.reverse(all);
        return all;
    }

    private static Found found(OnTheme on, Address here, Words words) {
        Inspection inspection = on.chapter().inspection();
        String findings = here.to(Address.findings(inspection)) + "#";
        String asked = here.to(Address.recommendations(inspection)) + "#";
        return new Found(
                ThemeSection.found(inspection),
                here.link(Address.of(inspection), words.titles().title(inspection)),
                on.foundBesides().stream()
                        .map(one -> new Point(one.kind(), new Link(findings + one.id(), one.says())))
                        .toList(),
                on.asked().stream()
                        .map(one -> new Asked(
                                new Link(
                                        asked + one.improvement().id(),
                                        one.improvement().plain()),
                                one.standing().status()))
                        .toList());
    }
}
