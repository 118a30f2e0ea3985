package candour.read;

import candour.model.Area;
import candour.model.Derivation;
import candour.model.Group;
import candour.model.PartialDate;
import candour.model.Scale;
import candour.model.Theme;
import candour.problem.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a framework judges: its areas, and the groups that they belong to. */
final class AreaReader {

    private final Themes themes;
    private final Sort<Scale> scale;
    private final Map<String, Group> groups;
    private final Set<String> namedGroups;

    AreaReader(Fields framework, Map<String, Scale> scales, Themes themes) {
        this.themes = themes;
        this.scale = Sorts.named(
                scales,
                Code.CHOICE_UNKNOWN,
                id -> "There is no scale \"" + id + "\" in this framework.",
                "Use one of: " + String.join(", ", scales.keySet()) + ".");
        this.groups = framework.table("groups", this::group);
        this.namedGroups = framework.idsOf("groups");
    }

    Map<String, Group> groups() {
        return groups;
    }

    private Optional<Group> group(String id, Fields group) {
        Required<String> name = group.text("name");
        boolean isLocal = group.flag("local");
        Optional<Scale> usual = group.optional("scale", scale);
        Optional<String> subject = group.optionalText("subject");
        return group.whole(() -> new Group(id, name.get(), isLocal, usual, subject));
    }

    /** In one piece: one line a field of the file, and one of the record. */
    Optional<Area> area(String id, Fields area) {
        Optional<String> group = id.contains("/") ? Optional.of(id.substring(0, id.indexOf('/'))) : Optional.empty();
        group.ifPresent(named -> requireGroup(named, id, area));
        Required<String> name = area.text("name");
        List<String> printed = area.items("also-printed", Sorts.TEXT);
        Optional<String> young = area.optionalText("young");
        Optional<Scale> own = area.optional("scale", scale);
        boolean isHeadline = area.flag("headline");
        Required<List<Theme>> named = themes.several(area);
        Optional<String> parent = area.optionalText("parent");
        Optional<PartialDate> from = area.optional("from", Sorts.DATE);
        Optional<PartialDate> to = area.optional("to", Sorts.DATE);
        Optional<Derivation> derivation = area.optional("derive", Records.record(AreaReader::derivation));
        return area.whole(() -> new Area(
                id,
                name.get(),
                printed,
                young,
                group.map(groups::get),
                own,
                isHeadline,
                named.get(),
                parent,
                from,
                to,
                derivation));
    }

    /** A group that stands there and could not be read has been told already. */
    private void requireGroup(String group, String id, Fields area) {
        if (!groups.containsKey(group) && !namedGroups.contains(group)) {
            area.report(
                    Code.AREA_UNKNOWN,
                    area.position(),
                    "\"" + id + "\" belongs to a group \"" + group + "\" that this framework does not have.",
                    "Add the group under \"groups\", or use one of: " + String.join(", ", groups.keySet()) + ".");
        }
    }

    private static Optional<Derivation> derivation(Fields fields) {
        List<String> sumOf = fields.items("sum-of", Sorts.TEXT);
        Required<Integer> outOf = fields.required("out-of", Sorts.NUMBER);
        Required<Map<String, Integer>> thresholds =
                fields.required("thresholds", Records.record(AreaReader::thresholds));
        return fields.whole(() -> new Derivation(sumOf, outOf.get(), thresholds.get()));
    }

    private static Optional<Map<String, Integer>> thresholds(Fields grades) {
        Map<String, Integer> thresholds = new LinkedHashMap<>();
        for (String grade : grades.keys()) {
            grades.optional(grade, Sorts.NUMBER).ifPresent(percent -> thresholds.put(grade, percent));
        }
        return grades.whole(() -> thresholds);
    }
}
