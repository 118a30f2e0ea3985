package candour.pages;

import candour.compare.Compared;
import candour.compare.Latest;
import candour.model.Archive;
import candour.say.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of the site's own pages lead on to anything: only these are in its menus. The others are there, and say that there is nothing
 * yet.
 *
 * @param themes whether there is a theme
 * @param compare whether two areas can be set side by side
 * @param asked whether anything was asked for
 * @param words whether any word is explained
 * @param frameworks whether there is a framework
 */
record Menu(boolean themes, boolean compare, boolean asked, boolean words, boolean frameworks) {

    static Menu of(Compared compared, List<Latest> latest, List<Comparisons.Set> sets) {
        Archive archive = compared.archive();
        return new Menu(
                !archive.shownThemes().isEmpty(),
                !sets.isEmpty()
                        || latest.stream().anyMatch(one -> one.chapters().size() > 1),
                compared.tracked().findAny().isPresent(),
                !archive.glossary().terms().isEmpty(),
                !archive.shownFrameworks().isEmpty());
    }

    /** In the header of every page. */
    Stream<Link> above(Address here, Words said) {
        return Stream.of(
                        link(true, here, Address.YOUNG_PEOPLE, "young-people", said),
                        link(themes, here, Address.THEMES, "themes", said),
                        link(compare, here, Address.COMPARE, "compare", said),
                        link(asked, here, Address.RECOMMENDATIONS, "recommendations", said),
                        link(words, here, Address.WORDS, "glossary", said))
                .flatMap(links -> links);
    }

    /** In the footer of every page. */
    Stream<Link> below(Address here, Words said) {
        return Stream.of(
                        link(frameworks, here, Address.FRAMEWORKS, "frameworks", said),
                        link(true, here, Address.DATA, "data", said),
                        link(true, here, Address.ACCESSIBILITY, "accessibility", said),
                        link(true, here, Address.ABOUT, "about", said))
                .flatMap(links -> links);
    }

    private static Stream<Link> link(boolean isThere, Address here, Address page, String key, Words said) {
        return isThere ? Stream.of(here.link(page, said.the(key))) : Stream.empty();
    }
}
