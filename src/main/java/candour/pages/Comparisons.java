package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.model.Framework;
import candour.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What stands together on the pages that compare: the inspections of one framework and one year. */
final class Comparisons {

    private Comparisons() {}

    /** The inspections of one framework and year, authorities by name. */
    record Set(Framework framework, int year, String title, List<Chapter> chapters) {

        /** How many areas are in it: fewer than inspections, where one was visited twice. */
        int areas() {
            return (int) chapters.stream()
                    .map(one -> one.authority().id())
                    .distinct()
                    .count();
        }
    }

    /** All that hold two authorities or more, by framework and then newest first. */
    static List<Set> of(Compared compared, Words words) {
        TreeMap<String, Set> sets = new TreeMap<>();
        compared.stories().stream()
                .flatMap(story -> story.chapters().stream())
                .filter(Comparisons::hasGrades)
                .forEach(chapter -> {
                    Framework framework = chapter.inspection().framework();
                    int year = chapter.inspection().year();
                    sets.computeIfAbsent(
                                    framework.id() + " " + (9999 - year),
                                    any -> new Set(
                                            framework,
                                            year,
                                            title(framework, year, compared, words),
                                            new ArrayList<>()))
                            .chapters()
                            .add(chapter);
                });
        return sets.values().stream().filter(set -> set.areas() > 1).toList();
    }

    /** Versions of a framework that were both used in a year have one title, and only their names tell them apart. */
    private static String title(Framework framework, int year, Compared compared, Words words) {
        boolean isAlone = compared.archive()
                .inspections()
                .filter(one -> one.year() == year && one.framework().family().equals(framework.family()))
                .allMatch(one -> one.framework().id().equals(framework.id()));
        return isAlone
                ? words.titles().title(framework, year)
                : words.with("inspection-title", "family", framework.name(), "year", Integer.toString(year));
    }

    private static boolean hasGrades(Chapter chapter) {
        return chapter.inspection().grades().findAny().isPresent();
    }
}
