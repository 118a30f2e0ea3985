package candour.model;

import candour.problem.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One framework of one or more inspectorates: what it judges, on which scales. All of it is data; nothing in the program
 * knows any inspectorate.
 *
 * @param family the name that its versions share
 * @param supersedes the id of the version before, if there is one
 * @param judges who is judged, as the end of "It judges …"
 */
public record Framework(
        String id,
        String name,
        String shortName,
        String family,
        Optional<String> supersedes,
        List<String> inspectorates,
        Period used,
        String judges,
        String about,
        List<Statement> facts,
        Map<String, Scale> scales,
        Map<String, Group> groups,
        Map<String, Area> areas,
        List<Duty> duties,
        List<Comparability> comparable,
        Position position) {

    /** The id by which {@code comparable} names one of its areas. */
    public String qualified(Area area) {
        return id + "/" + area.id();
    }
}
