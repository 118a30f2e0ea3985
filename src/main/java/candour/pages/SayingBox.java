package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.model.Area;
import candour.model.Inspection;
import candour.model.Theme;
import candour.say.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What may be said of the change since earlier inspections, in sentences to quote, and what may not.
 *
 * @param title of the inspection, on pages about several
 * @param nothing why nothing may be said, where there is nothing to compare
 */
public record SayingBox(Optional<String> title, List<May> may, List<MayNot> mayNot, Optional<String> nothing) {

    /** One sentence to quote, and why it says no more. */
    public record May(String says, List<String> because) {}

    /** One thing not to say, and why. */
    public record MayNot(String says, String because) {}

    /** Of all grades of an inspection. */
    static SayingBox of(Chapter chapter, Words words) {
        return of(chapter, area -> true, Optional.empty(), "may-not-say.first", words);
    }

    /** Of the grades on a theme, a box for each inspection with any, newest first. */
    static List<SayingBox> of(Story story, Theme theme, Words words) {
        Predicate<Area> which = area -> area.themes().contains(theme);
        List<SayingBox> all = new ArrayList<>();
        String nothing = "may-not-say.theme-first";
        for (Chapter chapter : story.chapters()) {
            Inspection inspection = chapter.inspection();
            if (inspection.grades().anyMatch(one -> which.test(one.area()))) {
                all.add(of(chapter, which, Optional.of(words.titles().title(inspection)), nothing, words));
                nothing = "may-not-say.theme-other";
            }
        }
        Collections.reverse(all);
        return all;
    }

    /** @param first the message for where there is nothing before to compare with */
    private static SayingBox of(
            Chapter chapter, Predicate<Area> which, Optional<String> title, String first, Words words) {
        List<May> may = words.sayings().may(chapter, which).stream()
                .map(one -> new May(one.says(), one.because()))
                .toList();
        List<MayNot> mayNot = words.sayings().mayNot(chapter, which).stream()
                .map(one -> new MayNot(one.says(), one.because()))
                .toList();
        boolean isGraded = chapter.inspection().grades().findAny().isPresent();
        Optional<String> nothing = may.isEmpty() && mayNot.isEmpty()
                ? Optional.of(words.the(isGraded ? first : "may-not-say.ungraded"))
                : Optional.empty();
        return new SayingBox(title, may, mayNot, nothing);
    }
}
