package candour.pages;

import candour.model.Archive;
import java.util.List;

/** A plain list of pages: all themes, all frameworks. */
public record ListPage(Head head, String title, String intro, List<Item> items) implements Page {

    /** One page, and what it is about. */
    public record Item(Link page, String about) {}

    static ListPage themes(Frame frame, Archive archive) {
        Address here = Address.THEMES;
        return new ListPage(
                frame.head(here, "Themes", "Subjects to follow through inspections that call them by different names."),
                "Themes",
                "Inspections call the same subject by different names. These themes put what belongs together on one page.",
                archive.themes().stream()
                        .map(theme -> new Item(here.link(Address.of(theme), theme.name()), theme.about()))
                        .toList());
    }

    static ListPage frameworks(Frame frame, Archive archive) {
        Address here = Address.FRAMEWORKS;
        return new ListPage(
                frame.head(
                        here,
                        "How inspections judge",
                        "The frameworks of the inspections on this site, each with its own scale."),
                "How inspections judge",
                "Each kind of inspection has a framework: what it judges, and on which scale. In some, 4 is the best number; in others, 1 is. "
                        + "That is why this site always shows the word.",
                archive.frameworks().stream()
                        .map(framework ->
                                new Item(here.link(Address.of(framework), framework.name()), framework.about()))
                        .toList());
    }
}
