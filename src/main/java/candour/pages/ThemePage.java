package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Story;
import candour.model.Theme;
import candour.say.Words;
import java.util.List;

/** One theme across authorities and years. */
public record ThemePage(Head head, String title, String about, List<Section> authorities) implements Page {

    /** The theme in one authority. */
    public record Section(Link authority, JudgementTable table) {}

    static ThemePage of(Frame frame, Compared compared, Theme theme) {
        Address here = Address.of(theme);
        Words words = frame.words();
        return new ThemePage(
                frame.head(
                        here,
                        theme.name(),
                        words.with("theme-description", "about", theme.about()),
                        here.link(Address.THEMES, words.the("themes"))),
                theme.name(),
                theme.about(),
                compared.stories().stream()
                        .map(story -> section(story, theme, here, words))
                        .filter(section -> !section.table().rows().isEmpty())
                        .toList());
    }

    private static Section section(Story story, Theme theme, Address here, Words words) {
        return new Section(
                here.link(Address.of(story.authority()), story.authority().name()),
                ThemeSection.table(story.authority().id(), story, theme, here, words));
    }
}
