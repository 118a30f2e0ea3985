package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.compare.OnTheme;
import candour.model.Authority;
import candour.model.Judge;
import candour.model.Theme;
import candour.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One theme across authorities: a row each, which leads to the theme there.
 *
 * @param sheets over which a long page is divided; none where it is whole
 */
public record ThemePage(Head head, String title, String about, List<Row> rows, ScaleKey key, List<SheetLink> sheets)
        implements Page {

    /**
     * The theme in one authority.
     *
     * @param newest the newest inspection that graded it, and how
     * @param graded how many did
     * @param found how much was found on it, in all inspections, besides what was asked for
     * @param asked how much was asked for
     */
    public record Row(Link place, Optional<Newest> newest, int graded, int found, int asked) {}

    /**
     * The newest grades on a theme.
     *
     * @param judged what got them, where that is few areas
     */
    public record Newest(Link inspection, Cell cell, Optional<String> judged) {}

    /** The most areas that stand beside their grades. */
    private static final int MOST_AREAS = 3;

    /** The most authorities on one page. */
    private static final int MOST = 100;

    /** Over which pages the theme is divided. */
    static List<Sheet<Story>> sheets(Compared compared, Theme theme) {
        return Sheet.of(
                compared.stories().stream()
                        .filter(story -> AuthorityThemePage.isThere(story, theme))
                        .toList(),
                MOST);
    }

    static ThemePage of(Frame frame, Sheet<Story> sheet, Theme theme) {
        Address here = Address.of(theme, sheet.number());
        Words words = frame.words();
        return new ThemePage(
                frame.head(
                        here,
                        sheet.numbered(theme.name(), words),
                        sheet.numbered(words.with("theme-description", "about", theme.about()), words),
                        here.link(Address.THEMES, words.the("themes"))),
                theme.name(),
                theme.about(),
                sheet.items().stream()
                        .map(story -> row(story, theme, here, words))
                        .toList(),
                ScaleKey.of(
                        sheet.items().stream()
                                .flatMap(story -> onTheme(story, theme).stream())
                                .flatMap(on -> on.telling().stream()),
                        words),
                sheet.links(number -> Address.of(theme, number), words));
    }

    private static List<OnTheme> onTheme(Story story, Theme theme) {
        return story.chapters().stream()
                .map(chapter -> OnTheme.of(chapter, theme, Judge.INSPECTORS))
                .toList();
    }

    private static Row row(Story story, Theme theme, Address here, Words words) {
        Authority authority = story.authority();
        List<OnTheme> all = onTheme(story, theme);
        List<OnTheme> graded = new ArrayList<>(
                all.stream().filter(on -> !on.graded().isEmpty()).toList());
        Address page = AuthorityThemePage.address(story, theme, 1);
        return new Row(
                here.link(page, authority.name()),
                graded.stream().reduce((before, after) -> after).map(on -> newest(on, page, here, words)),
                graded.size(),
                all.stream().mapToInt(on -> on.foundBesides().size()).sum(),
                all.stream().mapToInt(on -> on.asked().size()).sum());
    }

    private static Newest newest(OnTheme on, Address page, Address here, Words words) {
        Chapter chapter = on.chapter();
        return new Newest(
                here.link(Address.of(chapter.inspection()), words.titles().title(chapter.inspection())),
                Cell.of(on, Optional.empty(), here.to(page), words),
                judged(on, words));
    }

    /** A grade for children in care alone says nothing of all children: which area got it stands beside it. */
    private static Optional<String> judged(OnTheme on, Words words) {
        List<String> areas = on.telling().stream()
                .map(one -> words.titles()
                        .areaInFull(
                                on.chapter().inspection().framework(),
                                one.judgement().area()))
                .toList();
        return areas.isEmpty() || areas.size() > MOST_AREAS
                ? Optional.empty()
                : Optional.of(words.with("theme-newest.judged", "areas", areas));
    }
}
