package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Story;
import candour.model.Theme;
import candour.say.Words;
import java.util.List;

/**
 * One theme across authorities and years.
 *
 * @param sheets over which a long page is divided; none where it is whole
 */
public record ThemePage(Head head, String title, String about, List<Section> authorities, List<SheetLink> sheets)
        implements Page {

    /** The theme in one authority. */
    public record Section(Link authority, JudgementTable table) {}

    /** The most inspections on one page. */
    private static final int MOST = 100;

    /** Over which pages the theme is divided: whole authorities as long as they fit. */
    static List<Sheet<Story>> sheets(Compared compared, Theme theme) {
        List<Story> judged = compared.stories().stream()
                .flatMap(story -> story.pieces(MOST).stream())
                .filter(story -> ThemeSection.isJudged(story, theme))
                .toList();
        return Sheet.of(judged, story -> story.chapters().size(), MOST);
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
                        .map(story -> section(story, theme, here, words))
                        .toList(),
                sheet.links(number -> Address.of(theme, number), words));
    }

    private static Section section(Story story, Theme theme, Address here, Words words) {
        return new Section(
                here.link(Address.of(story.authority()), story.authority().name()),
                ThemeSection.table(story.authority().id(), story, theme, here, words));
    }
}
