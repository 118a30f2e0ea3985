package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.model.Finding;
import candour.model.Improvement;
import candour.model.Inspection;
import candour.model.Term;
import candour.say.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that readers may look for by its words: a word explained, an inspection, what was asked, what was found.
 *
 * @param texts in which its words are looked for
 * @param shown what a reader sees of it, worked out when it is printed
 */
public record SearchEntry(List<String> texts, Supplier<Shown> shown) {

    /**
     * What a reader sees.
     *
     * @param says its text, or the beginning of it
     * @param where whose it is and what it is
     * @param page its address from the top of the site
     */
    public record Shown(String says, String where, String page) {}

    /** Longer texts are cut: the page has them whole. */
    private static final int MOST = 110;

    /** In the order in which they are shown: words explained first, then the newest inspections, each with what was asked and found. */
    public static List<SearchEntry> all(Compared compared, Words words) {
        List<SearchEntry> all = new ArrayList<>();
        compared.archive().glossary().terms().stream()
                .sorted(Comparator.comparing(Term::term, String.CASE_INSENSITIVE_ORDER))
                .forEach(term -> all.add(of(term, words)));
        List<Chapter> chapters = new ArrayList<>(compared.stories().stream()
                .flatMap(story -> story.chapters().stream())
                .sorted(Comparator.comparing(chapter -> chapter.inspection().day()))
                .toList());
        Collections.reverse(chapters);
        for (Chapter chapter : chapters) {
            all.add(of(chapter, words));
            chapter.inspection().recommendations().forEach(one -> all.add(of(chapter, one, words)));
            chapter.inspection().findings().forEach(one -> all.add(of(chapter, one, words)));
        }
        return List.copyOf(all);
    }

    private static SearchEntry of(Term term, Words words) {
        return new SearchEntry(
                term.forms(),
                () -> new Shown(term.term(), words.the("found-term"), Address.WORDS.file() + "#" + term.id()));
    }

    private static SearchEntry of(Chapter chapter, Words words) {
        Inspection inspection = chapter.inspection();
        String title = words.titles().title(chapter.authority(), inspection);
        return new SearchEntry(
                List.of(
                        title,
                        chapter.authority().council(),
                        inspection.summary().text()),
                () -> new Shown(
                        title,
                        words.the("found-inspection"),
                        Address.of(inspection).file()));
    }

    private static SearchEntry of(Chapter chapter, Improvement one, Words words) {
        Inspection inspection = chapter.inspection();
        boolean isFinding = one instanceof Finding;
        Address page = isFinding ? Address.findings(inspection) : Address.recommendations(inspection);
        return new SearchEntry(
                List.of(one.says()),
                () -> new Shown(
                        cut(one.says()),
                        words.with(
                                "found-point",
                                "kind",
                                words.the(
                                        one instanceof Finding finding
                                                ? "findings-" + finding.kind().word()
                                                : "found-asked"),
                                "title",
                                words.titles().title(chapter.authority(), inspection)),
                        page.file() + "#" + one.id()));
    }

    private static String cut(String text) {
        int end = text.length() <= MOST ? -1 : text.lastIndexOf(' ', MOST);
        return end < 0 ? text : text.substring(0, end) + " …";
    }
}
