package candour.read;

import candour.model.Action;
import candour.model.Area;
import candour.model.Context;
import candour.model.Duty;
import candour.model.DutyRecord;
import candour.model.Finding;
import candour.model.Framework;
import candour.model.Group;
import candour.model.Handout;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Judgement;
import candour.model.Passage;
import candour.model.Progress;
import candour.model.Recommendation;
import candour.model.Shared;
import candour.model.Statement;
import candour.model.Theme;
import candour.problem.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One {@code inspection.yaml}, whose framework is known. */
final class InspectionReader {

    private final Fields fields;
    private final Framework framework;
    private final Map<String, Theme> themes;
    private final Sources sources;

    /** The framework's areas, and those that this inspection adds. */
    private final Map<String, Area> areas;

    InspectionReader(Fields fields, Framework framework, Map<String, Theme> themes) {
        this.fields = fields;
        this.framework = framework;
        this.themes = themes;
        this.sources = Sources.read(fields);
        this.areas = new LinkedHashMap<>(framework.areas());
    }

    Inspection read(String id, Passage summary, VersionsReader.Versions versions, List<Handout> handouts) {
        JudgementReader reader = new JudgementReader(framework, themes, sources);
        List<Judgement> judgements = fields.list("judgements", one -> reader.read(one, Judge.INSPECTORS));
        judgements.forEach(judgement -> areas.put(judgement.area().id(), judgement.area()));
        Inspection inspection = new Inspection(
                id,
                framework,
                Dates.period(fields, "inspected"),
                Dates.date(fields, "published"),
                Dates.optional(fields, "received"),
                sources.all(),
                fields.list("context", this::context),
                judgements,
                fields.list("self-assessment", one -> reader.read(one, Judge.COUNCIL)),
                fields.list("peer-review", one -> reader.read(one, Judge.PEERS)),
                fields.list("findings", this::finding),
                fields.list("recommendations", this::recommendation),
                fields.list("duties", this::duty),
                fields.list("shared-with", this::shared),
                handouts,
                summary,
                versions.finished(),
                versions.beingWritten(),
                fields.position());
        fields.end();
        return inspection;
    }

    private DutyRecord duty(Fields record) {
        String id = record.text("duty");
        List<String> known = framework.duties().stream().map(Duty::id).toList();
        if (!id.isEmpty() && !known.contains(id)) {
            record.unknown(
                    Code.DUTY_UNKNOWN,
                    "duty",
                    "\"" + framework.name() + "\" has no duty \"" + id + "\".",
                    "Use one of the duties in frameworks/" + framework.id() + ".yaml.",
                    known);
        }
        return new DutyRecord(
                id,
                Dates.optional(record, "stated"),
                Dates.optional(record, "done"),
                sources.statement(record),
                record.position());
    }

    private Shared shared(Fields shared) {
        return new Shared(
                shared.text("who"),
                shared.optional("how"),
                Dates.optional(shared, "on"),
                Dates.optional(shared, "by"),
                sources.citation(shared),
                shared.position());
    }

    private Context context(Fields context) {
        Optional<String> id = context.has("id") ? Optional.of(context.id("id")) : Optional.empty();
        return new Context(id, sources.statement(context), context.position());
    }

    private Finding finding(Fields finding) {
        return new Finding(
                finding.id("id"),
                Choices.choice(finding, "kind", Finding.Kind.values(), Finding.Kind::word),
                theme(finding),
                area(finding),
                finding.text("says"),
                finding.optional("quote"),
                sources.citation(finding),
                finding.has("reply") ? Optional.ofNullable(reply(finding)) : Optional.empty(),
                finding.references("follows"),
                finding.list("actions", this::action),
                finding.list("progress", this::progress),
                finding.position());
    }

    private Statement reply(Fields finding) {
        return finding.record("reply", sources::statement);
    }

    private Recommendation recommendation(Fields recommendation) {
        return new Recommendation(
                recommendation.id("id"),
                Choices.choice(recommendation, "within", Recommendation.Within.values(), Recommendation.Within::word),
                theme(recommendation),
                group(recommendation),
                recommendation.optional("owner"),
                recommendation.text("says"),
                recommendation.text("plain"),
                recommendation.list("actions", this::action),
                recommendation.list("progress", this::progress),
                sources.citation(recommendation),
                recommendation.position());
    }

    private Action action(Fields action) {
        return new Action(
                action.text("says"),
                action.optional("lead"),
                Dates.optional(action, "due"),
                action.optional("measure"),
                sources.citation(action));
    }

    private Progress progress(Fields progress) {
        return new Progress(
                Dates.date(progress, "on"),
                Choices.choice(progress, "status", Progress.Status.values(), Progress.Status::word),
                progress.text("says"),
                progress.text("by"),
                progress.optional("evidence"),
                sources.citation(progress),
                progress.position());
    }

    private Theme theme(Fields record) {
        String id = record.text("theme");
        Theme theme = themes.get(id);
        if (theme == null && !id.isEmpty()) {
            FrameworkReader.themeUnknown(record, "theme", id, themes);
        }
        return theme;
    }

    private Optional<Area> area(Fields finding) {
        Optional<String> id = finding.optional("area");
        if (id.isPresent() && !areas.containsKey(id.get())) {
            finding.unknown(
                    Code.AREA_UNKNOWN,
                    "area",
                    "No area \"" + id.get() + "\" was judged, and " + framework.shortName() + " has none of that name.",
                    "Use the id of an area of this framework.",
                    areas.keySet());
        }
        return id.map(areas::get);
    }

    private Optional<Group> group(Fields recommendation) {
        Optional<String> id = recommendation.optional("group");
        if (id.isPresent() && !framework.groups().containsKey(id.get())) {
            recommendation.unknown(
                    Code.CHOICE_UNKNOWN,
                    "group",
                    framework.shortName() + " has no group \"" + id.get() + "\".",
                    "Use one of: " + String.join(", ", framework.groups().keySet()) + ".",
                    framework.groups().keySet());
        }
        return id.map(framework.groups()::get);
    }
}
