package candour.model;

import candour.problem.Position;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One framework of one or more inspectorates: what it judges, on which scales. All of it is data; nothing in the program
 * knows any inspectorate.
 *
 * @param family the name that its versions share
 * @param called what one of its inspections is called in the middle of a sentence, without "the": {@code joint area review}
 * @param supersedes the id of the version before, if there is one
 * @param isUnchecked whether nobody has yet compared its areas and grades with what was published under it
 * @param noOverall why there is no judgement that sums up the others, where that is by design
 * @param visits its kinds of visit by their ids, where it has several
 * @param asks the lists in which its inspectors write what they want to be better, by their ids
 * @param judges who is judged, as the end of "It judges …"
 */
public record Framework(
        String id,
        String name,
        String shortName,
        String family,
        String called,
        Optional<String> supersedes,
        List<String> inspectorates,
        Period used,
        String judges,
        String about,
        List<Statement> facts,
        Map<String, Scale> scales,
        Map<String, Group> groups,
        Map<String, Area> areas,
        Optional<Statement> noOverall,
        List<Limit> limits,
        Map<String, Visit> visits,
        Map<String, Ask> asks,
        List<Duty> duties,
        List<Comparability> comparable,
        boolean isUnchecked,
        Position position) {

    /** Whether the area's name alone does not tell which it is, because another group has one of the same name. */
    public boolean isAmbiguous(Area area) {
        return areas.values().stream()
                .anyMatch(other -> !other.id().equals(area.id()) && other.name().equals(area.name()));
    }

    /** The only area that is called so in the documents, whatever the capitals. */
    public Optional<Area> areaNamed(String name) {
        List<Area> called = areas.values().stream()
                .filter(area -> Stream.concat(Stream.of(area.name()), area.alsoPrinted().stream())
                        .anyMatch(printed -> printed.equalsIgnoreCase(name)))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** One of its areas, by an id that content is known to have. */
    public Area area(String area) {
        return Objects.requireNonNull(areas.get(area));
    }

    /** Whether what its inspectors ask for comes without a time. */
    public boolean isUntimed() {
        return !asks.isEmpty() && asks.values().stream().noneMatch(Ask::isTimed);
    }

    /** The id by which {@code comparable} names one of its areas. */
    public String qualified(Area area) {
        return id + "/" + area.id();
    }
}
