package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.model.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What stands together on the pages that compare: the inspections of one framework and one year. */
final class Comparisons {

    private Comparisons() {}

    /** The inspections of one framework and year, authorities by name. */
    record Set(Framework framework, int year, List<Chapter> chapters) {}

    /** All of them, by framework and then newest first; none for frameworks that give no judgements. */
    static List<Set> of(Compared compared) {
        TreeMap<String, Set> sets = new TreeMap<>();
        compared.stories().stream()
                .flatMap(story -> story.chapters().stream())
                .filter(Comparisons::hasGrades)
                .forEach(chapter -> {
                    Framework framework = chapter.inspection().framework();
                    int year = chapter.inspection().year();
                    sets.computeIfAbsent(
                                    framework.id() + " " + (9999 - year),
                                    any -> new Set(framework, year, new ArrayList<>()))
                            .chapters()
                            .add(chapter);
                });
        return List.copyOf(sets.values());
    }

    private static boolean hasGrades(Chapter chapter) {
        return chapter.inspection().grades().findAny().isPresent();
    }
}
