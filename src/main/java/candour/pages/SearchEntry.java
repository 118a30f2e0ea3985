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

/** Something that readers may look for by its words: a word explained, an inspection, what was asked, what was found. */
public interface SearchEntry {

    /** Longer texts are cut: the page has them whole. */
    int MOST = 110;

    /** In which its words are looked for. */
    List<String> texts();

    /** What a reader sees of it, worked out when it is printed: there are more of them than pages. */
    Shown shown();

    /**
     * What a reader sees.
     *
     * @param says its text, or the beginning of it
     * @param where whose it is and what it is
     * @param page its address from the top of the site
     */
    record Shown(String says, String where, String page) {}

    /** In the order in which they are shown: words explained first, then the newest inspections, each with what was asked and found. */
    static List<SearchEntry> all(Compared compared, Words words) {
        List<SearchEntry> all = new ArrayList<>();
        compared.archive().glossary().terms().stream()
                .sorted(Comparator.comparing(Term::term, String.CASE_INSENSITIVE_ORDER))
                .forEach(term -> all.add(new OfTerm(term, words)));
        List<Chapter> chapters = new ArrayList<>(compared.stories().stream()
                .flatMap(story -> story.chapters().stream())
                .sorted(Comparator.comparing(chapter -> chapter.inspection().day()))
                .toList());
        Collections.reverse(chapters);
        for (Chapter chapter : chapters) {
            all.add(new OfInspection(chapter, words));
            chapter.inspection().recommendations().forEach(one -> all.add(new OfPoint(chapter, one, words)));
            chapter.inspection().findings().forEach(one -> all.add(new OfPoint(chapter, one, words)));
        }
        return List.copyOf(all);
    }

    /** A word explained. */
    record OfTerm(Term term, Words words) implements SearchEntry {

        @Override
        public List<String> texts() {
            return term.forms();
        }

        @Override
        public Shown shown() {
            return new Shown(term.term(), words.the("found-term"), Address.WORDS.file() + "#" + term.id());
        }
    }

    /** An inspection. */
    record OfInspection(Chapter chapter, Words words) implements SearchEntry {

        @Override
        public List<String> texts() {
            Inspection inspection = chapter.inspection();
            return List.of(
                    title(), chapter.authority().council(), inspection.summary().text());
        }

        @Override
        public Shown shown() {
            return new Shown(
                    title(),
                    words.the("found-inspection"),
                    Address.of(chapter.inspection()).file());
        }

        private String title() {
            return words.titles().title(chapter.authority(), chapter.inspection());
        }
    }

    /** What was asked for, or found. */
    record OfPoint(Chapter chapter, Improvement point, Words words) implements SearchEntry {

        @Override
        public List<String> texts() {
            return List.of(point.says());
        }

        @Override
        public Shown shown() {
            Inspection inspection = chapter.inspection();
            boolean isFinding = point instanceof Finding;
            Address page = isFinding ? Address.findings(inspection) : Address.recommendations(inspection);
            return new Shown(
                    cut(point.says()),
                    words.with(
                            "found-point",
                            "kind",
                            words.the(
                                    point instanceof Finding finding
                                            ? "findings-" + finding.kind().word()
                                            : "found-asked"),
                            "title",
                            words.titles().title(chapter.authority(), inspection)),
                    page.file() + "#" + point.id());
        }

        private static String cut(String text) {
            int end = text.length() <= MOST ? -1 : text.lastIndexOf(' ', MOST);
            return end < 0 ? text : text.substring(0, end) + " …";
        }
    }
}
