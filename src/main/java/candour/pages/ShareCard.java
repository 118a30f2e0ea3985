package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Site;
import candour.pages.chart.Line;
import candour.say.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on the picture that is shown where a page is shared, already in lines that fit.
 *
 * @param title the largest words
 * @param lines what inspectors said, word by word with their scale, never a number alone
 */
public record ShareCard(List<String> title, List<String> lines) {

    private static final int LARGE = 32;
    private static final int SMALL = 54;
    private static final int MOST = 4;

    /** For the site as a whole. */
    public static ShareCard of(Site site) {
        return new ShareCard(Line.broken(site.strapline(), LARGE), List.of());
    }

    /** For one inspection: the grades that sum it up, or how many there are of each. */
    public static ShareCard of(Chapter chapter, Words words) {
        List<String> tally = Line.broken(words.grades().tally(chapter.inspection()), SMALL);
        List<String> lines = new ArrayList<>();
        for (InspectionCard.Headline one : InspectionCard.headlines(chapter, words)) {
            String line = words.with(
                    "share-grade", "area", one.area(), "grade", one.verdict().word());
            lines.addAll(Line.broken(line, SMALL));
        }
        lines.addAll(tally);
        return new ShareCard(
                Line.broken(words.titles().title(chapter.authority(), chapter.inspection()), LARGE),
                lines.size() > MOST ? tally : lines);
    }
}
