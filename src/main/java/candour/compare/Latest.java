package candour.compare;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.model.Area;
import candour.model.Comparability;
import candour.model.Framework;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The newest graded inspection of each authority under the versions of one framework.
 *
 * @param newest the newest version under which any of them was
 * @param chapters one for each authority, as authorities are ordered
 */
public record Latest(Framework newest, List<Chapter> chapters, List<Comparability> written) {

    /** All that hold two authorities or more, newest framework first. */
    public static List<Latest> of(Compared compared) {
        List<Comparability> written = compared.archive().frameworks().stream()
                .flatMap(framework -> framework.comparable().stream())
                .toList();
        return compared.archive().frameworks().stream()
                .map(Framework::family)
                .distinct()
                .map(family -> chapters(compared, family))
                .filter(chapters -> chapters.size() > 1)
                .map(chapters -> new Latest(newest(chapters), chapters, written))
                .sorted(Comparator.comparing((Latest one) -> one.newest().used().from())
                        .reversed()
                        .thenComparing(one -> one.newest().id()))
                .toList();
    }

    private static List<Chapter> chapters(Compared compared, String family) {
        return compared.stories().stream()
                .flatMap(story -> newest(story, family).stream())
                .toList();
    }

    private static Optional<Chapter> newest(Story story, String family) {
        return story.chapters().stream()
                .filter(chapter -> chapter.inspection().framework().family().equals(family))
                .filter(chapter -> chapter.inspection().grades().findAny().isPresent())
                .reduce((before, after) -> after);
    }

    private static Framework newest(List<Chapter> chapters) {
        return chapters.stream()
                .map(chapter -> chapter.inspection().framework())
                .max(Comparator.comparing(framework -> framework.used().from()))
                .orElseThrow();
    }

    /** The part of its address: the id of its framework without the year of a version. */
    public String id() {
        return newest.id().replaceFirst("-\\d{4}$", "");
    }

    /** The areas that any of them has, those of the newest version first. */
    public List<Area> areas() {
        Set<String> known = new HashSet<>();
        return Stream.concat(
                        newest.areas().values().stream(),
                        chapters.stream()
                                .flatMap(chapter -> chapter.inspection().framework().areas().values().stream()))
                .filter(area -> known.add(area.id()))
                .filter(area -> chapters.stream().anyMatch(chapter -> isJudged(chapter, area)))
                .toList();
    }

    private static boolean isJudged(Chapter chapter, Area area) {
        return chapter.inspection().judgements().stream()
                .anyMatch(one -> one.area().id().equals(area.id()));
    }

    /**
     * Whether a grade may not stand beside those of the newest version: it was given under another, and nobody has written that the two
     * areas compare.
     */
    public boolean isApart(Chapter chapter, Area area) {
        Framework older = chapter.inspection().framework();
        return !older.id().equals(newest.id()) && !reaches(older.id() + "/" + area.id(), newest.id() + "/" + area.id());
    }

    private boolean reaches(String from, String to) {
        Deque<String> next = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>();
        while (!next.isEmpty()) {
            String at = next.removeFirst();
            if (at.equals(to)) {
                return true;
            }
            written.stream()
                    .filter(edge -> edge.from().equals(at) && edge.how() != Comparability.How.NOT)
                    .map(Comparability::to)
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return false;
    }
}
