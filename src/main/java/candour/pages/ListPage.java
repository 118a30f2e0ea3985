package candour.pages;

import candour.model.Archive;
import candour.say.Words;
import java.util.List;

/** A plain list of pages: all themes, all frameworks. */
public record ListPage(Head head, String title, String intro, List<Item> items) implements Page {

    /** One page, and what it is about. */
    public record Item(Link page, String about) {}

    static ListPage themes(Frame frame, Archive archive) {
        Address here = Address.THEMES;
        return of(
                frame,
                here,
                "themes",
                "themes.intro",
                archive.shownThemes().stream()
                        .map(theme -> new Item(here.link(Address.of(theme), theme.name()), theme.about()))
                        .toList());
    }

    static ListPage frameworks(Frame frame, Archive archive) {
        Address here = Address.FRAMEWORKS;
        return of(
                frame,
                here,
                "frameworks",
                archive.hasNumberedGrades() ? "frameworks.intro" : "frameworks.intro-words",
                archive.shownFrameworks().stream()
                        .map(one -> new Item(here.link(Address.of(one), one.name()), one.about()))
                        .toList());
    }

    /**
     * @param key of the message that is the title, with a description
     * @param intro of the message that introduces the list
     */
    private static ListPage of(Frame frame, Address here, String key, String intro, List<Item> items) {
        Words words = frame.words();
        return new ListPage(
                frame.head(here, words.the(key), words.the(key + ".description")),
                words.the(key),
                words.the(intro),
                items);
    }
}
