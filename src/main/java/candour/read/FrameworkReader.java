package candour.read;

import candour.model.Area;
import candour.model.Comparability;
import candour.model.Derivation;
import candour.model.Duty;
import candour.model.Framework;
import candour.model.Group;
import candour.model.Limit;
import candour.model.Period;
import candour.model.Scale;
import candour.model.Theme;
import candour.problem.Code;
import candour.problem.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One file of {@code content/frameworks}. */
final class FrameworkReader {

    private final Fields fields;
    private final Map<String, Theme> themes;

    FrameworkReader(Fields fields, Map<String, Theme> themes) {
        this.fields = fields;
        this.themes = themes;
    }

    Framework read(String id) {
        Sources sources = Sources.read(fields);
        Map<String, Scale> scales = ScaleReader.read(fields);
        Map<String, Group> groups = fields.table("groups", (name, group) -> group(name, group, scales));
        Framework framework = new Framework(
                id,
                fields.text("name"),
                fields.text("short"),
                fields.text("family"),
                fields.optional("called").or(() -> fields.optional("family")).orElse(""),
                fields.optional("supersedes"),
                fields.texts("inspectorates"),
                used(),
                fields.text("judges"),
                fields.text("about"),
                fields.list("facts", sources::statement),
                scales,
                groups,
                fields.table("areas", (name, area) -> area(name, area, scales, groups)),
                fields.has("no-overall")
                        ? Optional.ofNullable(fields.record("no-overall", sources::statement))
                        : Optional.empty(),
                fields.list("limits", limit -> limit(limit, sources)),
                List.copyOf(fields.table("duties", (name, duty) -> duty(name, duty, sources))
                        .values()),
                fields.list("comparable", edge -> comparability(edge, sources)),
                Choices.flag(fields, "unchecked"),
                fields.position());
        fields.end();
        return framework;
    }

    private Period used() {
        Optional<Period> used = Dates.period(fields, "used");
        if (used.isEmpty()) {
            fields.text("used");
        }
        return used.orElse(null);
    }

    private static Optional<Scale> scale(Fields fields, Map<String, Scale> scales) {
        Optional<String> id = fields.optional("scale");
        if (id.isPresent() && !scales.containsKey(id.get())) {
            fields.unknown(
                    Code.CHOICE_UNKNOWN,
                    "scale",
                    "There is no scale \"" + id.get() + "\" in this framework.",
                    "Use one of: " + String.join(", ", scales.keySet()) + ".",
                    scales.keySet());
        }
        return id.map(scales::get);
    }

    private static Group group(String id, Fields group, Map<String, Scale> scales) {
        return new Group(
                id, group.text("name"), Choices.flag(group, "local"), scale(group, scales), group.optional("subject"));
    }

    private Area area(String id, Fields area, Map<String, Scale> scales, Map<String, Group> groups) {
        Optional<String> group = id.contains("/") ? Optional.of(id.substring(0, id.indexOf('/'))) : Optional.empty();
        if (group.isPresent()
                && !groups.containsKey(group.get())
                && !fields.keysOf("groups").contains(group.get())) {
            area.report(
                    Code.AREA_UNKNOWN,
                    area.position(),
                    "\"" + id + "\" belongs to a group \"" + group.get() + "\" that this framework does not have.",
                    "Add the group under \"groups\", or use one of: " + String.join(", ", groups.keySet()) + ".");
        }
        return new Area(
                id,
                area.text("name"),
                area.optional("young"),
                group.map(groups::get),
                scale(area, scales),
                Choices.flag(area, "headline"),
                themes(area, themes),
                area.optional("parent"),
                Dates.optional(area, "from"),
                Dates.optional(area, "to"),
                area.has("derive")
                        ? Optional.ofNullable(area.record("derive", FrameworkReader::derivation))
                        : Optional.empty());
    }

    /** The themes a record names, of which it must have one at least. */
    static List<Theme> themes(Fields fields, Map<String, Theme> themes) {
        if (!fields.has("themes")) {
            fields.text("themes");
        }
        List<Theme> found = new ArrayList<>();
        for (String id : fields.texts("themes")) {
            Theme theme = themes.get(id);
            if (theme == null) {
                themeUnknown(fields, "themes", id, themes);
            } else {
                found.add(theme);
            }
        }
        return found;
    }

    static void themeUnknown(Fields fields, String key, String id, Map<String, Theme> themes) {
        fields.report(
                Code.THEME_UNKNOWN,
                fields.positionOf(key),
                "There is no theme \"" + id + "\".",
                "Name one of themes.yaml." + Spelling.didYouMean(id, themes.keySet()));
    }

    private static Duty duty(String id, Fields duty, Sources sources) {
        return new Duty(
                id,
                duty.text("name"),
                Choices.number(duty, "days"),
                Choices.choice(duty, "counted-in", Duty.Days.values(), Duty.Days::word),
                duty.text("from"),
                duty.text("law"),
                sources.citation(duty));
    }

    private static Derivation derivation(Fields fields) {
        return new Derivation(
                fields.texts("sum-of"),
                Choices.number(fields, "out-of"),
                fields.record("thresholds", FrameworkReader::thresholds));
    }

    private static Map<String, Integer> thresholds(Fields grades) {
        Map<String, Integer> thresholds = new LinkedHashMap<>();
        grades.keys().forEach(grade -> thresholds.put(grade, Choices.number(grades, grade)));
        return thresholds;
    }

    private static Limit limit(Fields limit, Sources sources) {
        return new Limit(
                limit.text("if"), limit.text("is"), limit.text("then"), limit.text("at-best"), sources.citation(limit));
    }

    private static Comparability comparability(Fields edge, Sources sources) {
        return new Comparability(
                edge.text("from"),
                edge.text("to"),
                Choices.choice(edge, "how", Comparability.How.values(), Comparability.How::word),
                edge.text("because"),
                sources.citation(edge),
                edge.position());
    }
}
