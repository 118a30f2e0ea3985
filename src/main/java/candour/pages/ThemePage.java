package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Story;
import candour.model.Theme;
import java.util.List;

/** One theme across authorities and years. */
public record ThemePage(Head head, String title, String about, List<Section> authorities) implements Page {

    /** The theme in one authority. */
    public record Section(Link authority, JudgementTable table) {}

    static ThemePage of(Frame frame, Compared compared, Theme theme) {
        Address here = Address.of(theme);
        return new ThemePage(
                frame.head(
                        here,
                        theme.name(),
                        "What inspectors said about this theme: " + Wording.small(theme.about()),
                        here.link(Address.THEMES, "Themes")),
                theme.name(),
                theme.about(),
                compared.stories().stream()
                        .map(story -> section(story, theme, here))
                        .filter(section -> !section.table().rows().isEmpty())
                        .toList());
    }

    private static Section section(Story story, Theme theme, Address here) {
        String name = story.authority().name();
        return new Section(
                here.link(Address.of(story.authority()), name),
                JudgementTable.of(
                        "judgements-" + story.authority().id(),
                        theme.name() + " in " + name + ", oldest first",
                        true,
                        ThemeSection.rows(story, theme, here)));
    }
}
