package candour.read;

import candour.model.Area;
import candour.model.Citation;
import candour.model.Framework;
import candour.model.Grade;
import candour.model.Group;
import candour.model.Judge;
import candour.model.Judgement;
import candour.model.Scale;
import candour.model.Theme;
import candour.problem.Code;
import candour.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One entry of {@code judgements} or {@code self-assessment}: a grade, words alone, or a status that says there is none. */
final class JudgementReader {

    private final Framework framework;
    private final Map<String, Theme> themes;
    private final Sources sources;

    JudgementReader(Framework framework, Map<String, Theme> themes, Sources sources) {
        this.framework = framework;
        this.themes = themes;
        this.sources = sources;
    }

    Judgement read(Fields fields, Judge by) {
        Area area = area(fields);
        Citation citation = sources.citation(fields);
        Position position = fields.position();
        List<String> kinds =
                Stream.of("grade", "words", "status").filter(fields::has).toList();
        if (kinds.size() != 1) {
            fields.report(
                    Code.JUDGEMENT_UNCLEAR,
                    position,
                    "A judgement has either a grade, or words, or a status.",
                    "Write exactly one of \"grade\", \"words\" (the document's own) and \"status\" (such as not-judged).");
            return null;
        }
        return switch (kinds.get(0)) {
            case "grade" -> new Judgement.Graded(area, by, grade(fields, area), citation, position);
            case "words" -> new Judgement.Worded(area, by, fields.text("words"), citation, position);
            default -> new Judgement.Absent(area, by, reason(fields), citation, position);
        };
    }

    private static Judgement.Reason reason(Fields fields) {
        return Choices.choice(fields, "status", Judgement.Reason.values(), Judgement.Reason::word);
    }

    /** The area by its id; null if there is none, which has been told then. */
    private Area area(Fields fields) {
        String id = fields.text("area");
        Optional<Group> local = localGroup(id);
        if (local.isPresent()) {
            return new Area(
                    id,
                    fields.text("name"),
                    fields.optional("young"),
                    local,
                    local.get().scale(),
                    false,
                    FrameworkReader.themes(fields, themes),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        Area area = framework.areas().get(id);
        if (area == null && !id.isEmpty()) {
            fields.unknown(
                    Code.AREA_UNKNOWN,
                    "area",
                    framework.shortName() + " has no area \"" + id + "\".",
                    "Use one of: " + String.join(", ", choices()) + ".",
                    framework.areas().keySet());
        }
        return area;
    }

    private Optional<Group> localGroup(String area) {
        int slash = area.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.ofNullable(framework.groups().get(area.substring(0, slash)))
                        .filter(Group::local);
    }

    private List<String> choices() {
        List<String> choices = new ArrayList<>(framework.areas().keySet());
        framework.groups().values().stream()
                .filter(Group::local)
                .map(group -> group.id() + "/…")
                .forEach(choices::add);
        return choices;
    }

    private static Grade grade(Fields fields, Area area) {
        String text = fields.text("grade");
        if (area == null || text.isEmpty()) {
            return null;
        }
        Optional<Grade> grade = area.scale().flatMap(scale -> scale.grade(text));
        if (grade.isEmpty()) {
            List<Grade> grades = area.scale().map(Scale::grades).orElse(List.of());
            fields.unknown(
                    Code.GRADE_UNKNOWN,
                    "grade",
                    grades.isEmpty()
                            ? "\"" + area.name() + "\" has no scale: this framework describes it in words."
                            : "\"" + text + "\" is not a grade of \"" + area.name() + "\".",
                    grades.isEmpty()
                            ? "Write \"words\" with the document's own words."
                            : "Use one of: " + grades.stream().map(Grade::id).collect(Collectors.joining(", ")) + ".",
                    grades.stream().map(Grade::id).toList());
        }
        return grade.orElse(null);
    }
}
