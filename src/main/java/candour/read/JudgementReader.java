package candour.read;

import candour.model.Also;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One entry of {@code judgements} or {@code self-assessment}: a grade, words alone, or a status that says there is none. */
final class JudgementReader {

    private static final Sort<Judgement.Reason> REASON =
            Sorts.choice(Judgement.Reason.values(), Judgement.Reason::word);

    private final Framework framework;
    private final Themes themes;
    private final Sources sources;

    JudgementReader(Framework framework, Themes themes, Sources sources) {
        this.framework = framework;
        this.themes = themes;
        this.sources = sources;
    }

    Optional<Judgement> read(Fields fields, Judge by) {
        Required<Area> area = area(fields);
        Required<Citation> citation = sources.citation(fields);
        List<String> kinds =
                Stream.of("grade", "words", "status").filter(fields::has).toList();
        return switch (kinds.size() == 1 ? kinds.get(0) : "") {
            case "grade" -> graded(fields, by, area, citation);
            case "words" -> worded(fields, by, area, citation);
            case "status" -> absent(fields, by, area, citation);
            default -> unclear(fields);
        };
    }

    private Optional<Judgement> graded(Fields fields, Judge by, Required<Area> area, Required<Citation> citation) {
        Required<Point> point = point(fields, area);
        List<Also> also = fields.list("also", one -> also(one, area, point));
        return fields.whole(() -> new Judgement.Graded(
                area.get(),
                by,
                point.get().grade(),
                point.get().isNumbered(),
                also,
                citation.get(),
                fields.position()));
    }

    private Optional<Also> also(Fields other, Required<Area> area, Required<Point> leading) {
        Required<Point> point = point(other, area);
        Optional<String> because = other.optionalText("because");
        Required<Citation> citation = sources.citation(other);
        if (point.known().isPresent() && point.map(Point::grade).equals(leading.map(Point::grade))) {
            other.report(
                    Code.SOURCES_AGREE,
                    other.position(),
                    "This source prints the same grade.",
                    "Leave it out: \"also\" is for what another source prints instead.");
        }
        return other.whole(() -> new Also(point.get().grade(), because, citation.get()));
    }

    private static Optional<Judgement> worded(
            Fields fields, Judge by, Required<Area> area, Required<Citation> citation) {
        Required<String> words = fields.text("words");
        return fields.whole(() -> new Judgement.Worded(area.get(), by, words.get(), citation.get(), fields.position()));
    }

    private static Optional<Judgement> absent(
            Fields fields, Judge by, Required<Area> area, Required<Citation> citation) {
        Required<Judgement.Reason> reason = fields.required("status", REASON);
        return fields.whole(
                () -> new Judgement.Absent(area.get(), by, reason.get(), citation.get(), fields.position()));
    }

    private static Optional<Judgement> unclear(Fields fields) {
        fields.report(
                Code.JUDGEMENT_UNCLEAR,
                fields.position(),
                "A judgement has either a grade, or words, or a status.",
                "Write exactly one of \"grade\", \"words\" (the document's own) and \"status\" (such as not-judged).");
        return fields.leaveOut();
    }

    private Required<Area> area(Fields fields) {
        return fields.required(
                "area",
                Sorts.TEXT.then((value, id) -> localGroup(id)
                        .map(group -> localArea(fields, id, group))
                        .orElseGet(() -> area(value, id))));
    }

    /** An area that only this inspection has says itself what it is. */
    private Optional<Area> localArea(Fields fields, String id, Group group) {
        Required<String> name = fields.text("name");
        Optional<String> young = fields.optionalText("young");
        Required<List<Theme>> named = themes.several(fields);
        return name.flatMap(words -> named.map(about -> new Area(
                        id,
                        words,
                        List.of(),
                        young,
                        Optional.of(group),
                        group.scale(),
                        false,
                        about,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .known();
    }

    private Optional<Area> area(Value value, String id) {
        Optional<Area> area = Optional.ofNullable(framework.areas().get(id)).or(() -> framework.areaNamed(id));
        if (area.isEmpty()) {
            value.reportUnknown(
                    Code.AREA_UNKNOWN,
                    id,
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

    /** A grade, written as its word or as its number. */
    private record Point(Grade grade, boolean isNumbered) {
        static Point of(Grade grade, String written) {
            return new Point(grade, grade.printed().filter(written::equals).isPresent());
        }
    }

    /** Of an area that is not known no grade is known either, which is not told a second time. */
    private static Required<Point> point(Fields fields, Required<Area> area) {
        return fields.required(
                "grade",
                Sorts.TEXT.then((value, id) ->
                        area.known().flatMap(known -> grade(value, id, known)).map(grade -> Point.of(grade, id))));
    }

    private static Optional<Grade> grade(Value value, String id, Area area) {
        Optional<Grade> grade = area.scale().flatMap(scale -> scale.grade(id));
        List<String> choices = area.scale().map(Scale::grades).orElse(List.of()).stream()
                .map(Grade::id)
                .toList();
        if (grade.isEmpty() && choices.isEmpty()) {
            value.report(
                    Code.GRADE_UNKNOWN,
                    "\"" + area.name() + "\" has no scale: this framework describes it in words.",
                    "Write \"words\" with the document's own words.");
        } else if (grade.isEmpty()) {
            value.reportUnknown(
                    Code.GRADE_UNKNOWN,
                    id,
                    "\"" + id + "\" is not a grade of \"" + area.name() + "\".",
                    "Use one of: " + String.join(", ", choices) + ".",
                    choices);
        }
        return grade;
    }
}
