package candour.read;

import candour.model.Area;
import candour.model.Citation;
import candour.model.Conduct;
import candour.model.Context;
import candour.model.Correction;
import candour.model.Duty;
import candour.model.DutyRecord;
import candour.model.Finding;
import candour.model.Framework;
import candour.model.Handout;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Judgement;
import candour.model.PartialDate;
import candour.model.Passage;
import candour.model.Period;
import candour.model.Recommendation;
import candour.model.Shared;
import candour.model.Statement;
import candour.model.Visit;
import candour.problem.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One {@code inspection.yaml}, whose framework is known. */
final class InspectionReader {

    private static final Sort<Conduct.Kind> CONDUCT = Sorts.choice(Conduct.Kind.values(), Conduct.Kind::word);

    /** What can be said of a list that a report has and our sources do not. */
    private static final Sort<String> UNKNOWN = Sorts.choice(new String[] {"not-in-our-sources"}, Function.identity());

    private final Fields fields;
    private final Framework framework;
    private final Themes themes;
    private final Sources sources;

    InspectionReader(Fields fields, Framework framework, Themes themes, Attachments attachments) {
        this.fields = fields;
        this.framework = framework;
        this.themes = themes;
        this.sources = Sources.read(fields, attachments);
    }

    /** In one piece: one line a field of the file, and one of the record. */
    Optional<Inspection> read(String id, Passage summary, VersionsReader.Versions versions, List<Handout> handouts) {
        JudgementReader reader = new JudgementReader(framework, themes, sources);
        List<Judgement> judgements = fields.list("judgements", one -> reader.read(one, Judge.INSPECTORS));
        FindingReader found = new FindingReader(framework, areas(judgements), themes, sources);
        Optional<Visit> visit = fields.optional("visit", visit());
        List<String> inspectedBy = fields.items("inspectorates", Sorts.TEXT);
        Optional<Conduct> conduct = fields.optional("conduct", Records.record(this::conduct));
        Optional<Period> inspected = fields.optional("inspected", Sorts.PERIOD);
        Required<PartialDate> published = fields.required("published", Sorts.DATE);
        Optional<PartialDate> received = fields.optional("received", Sorts.DATE);
        List<Context> context = fields.list("context", this::context);
        List<Judgement> selfAssessment = fields.list("self-assessment", one -> reader.read(one, Judge.COUNCIL));
        List<Judgement> peerReview = fields.list("peer-review", one -> reader.read(one, Judge.PEERS));
        List<Finding> findings = fields.list("findings", found::finding);
        List<Recommendation> recommendations = fields.list("recommendations", found::recommendation);
        boolean isAskedUnknown = fields.optional("asked-for", UNKNOWN).isPresent();
        List<DutyRecord> duties = fields.list("duties", this::duty);
        List<Shared> sharedWith = fields.list("shared-with", this::shared);
        List<Correction> corrections = fields.list("corrected", InspectionReader::correction);
        return fields.legible(() -> new Inspection(
                id,
                framework,
                visit,
                inspectedBy,
                conduct,
                inspected,
                published.known(),
                received,
                sources.all(),
                context,
                judgements,
                selfAssessment,
                peerReview,
                findings,
                recommendations,
                isAskedUnknown,
                duties,
                sharedWith,
                corrections,
                handouts,
                summary,
                versions.finished(),
                versions.beingWritten(),
                Optional.empty(),
                fields.position()));
    }

    /** By its id, or by the name that the documents print. */
    private Sort<Visit> visit() {
        return Sorts.named(
                Sorts.alsoByName(framework.visits(), Visit::name),
                Code.CHOICE_UNKNOWN,
                id -> framework.shortName() + " has no kind of visit \"" + id + "\".",
                framework.visits().isEmpty()
                        ? "Leave \"visit\" out: this framework lists no kinds of visit."
                        : "Use one of: " + String.join(", ", framework.visits().keySet()) + ".");
    }

    /** The framework's areas, and those that this inspection adds. */
    private Map<String, Area> areas(List<Judgement> judgements) {
        Map<String, Area> areas = new LinkedHashMap<>(framework.areas());
        judgements.forEach(judgement -> areas.put(judgement.area().id(), judgement.area()));
        return areas;
    }

    private Optional<DutyRecord> duty(Fields record) {
        Required<String> id = record.required("duty", Sorts.TEXT.then(this::knownDuty));
        Optional<PartialDate> stated = record.optional("stated", Sorts.DATE);
        Optional<PartialDate> done = record.optional("done", Sorts.DATE);
        Required<Statement> statement = sources.statement(record);
        return record.whole(() -> new DutyRecord(id.get(), stated, done, statement.get(), record.position()));
    }

    private Optional<String> knownDuty(Value value, String id) {
        List<String> known = framework.duties().stream().map(Duty::id).toList();
        if (known.contains(id)) {
            return Optional.of(id);
        }
        value.reportUnknown(
                Code.DUTY_UNKNOWN,
                id,
                "\"" + framework.name() + "\" has no duty \"" + id + "\".",
                "Use one of the duties in frameworks/" + framework.id() + ".yaml.",
                known);
        return Optional.empty();
    }

    private Optional<Conduct> conduct(Fields conduct) {
        Required<Conduct.Kind> kind = conduct.required("kind", CONDUCT);
        Required<Citation> citation = sources.citation(conduct);
        return conduct.whole(() -> new Conduct(kind.get(), citation.get()));
    }

    private Optional<Shared> shared(Fields shared) {
        Required<String> who = shared.text("who");
        Optional<String> how = shared.optionalText("how");
        Optional<PartialDate> on = shared.optional("on", Sorts.DATE);
        Optional<PartialDate> by = shared.optional("by", Sorts.DATE);
        Required<Citation> citation = sources.citation(shared);
        return shared.whole(() -> new Shared(who.get(), how, on, by, citation.get(), shared.position()));
    }

    private static Optional<Correction> correction(Fields correction) {
        Required<PartialDate.Day> on = correction.required("on", Sorts.DAY);
        Required<String> what = correction.text("what");
        Optional<Passage> young = correction.optional("young", Sorts.PASSAGE);
        return correction.whole(() -> new Correction(on.get(), what.get(), young, correction.position()));
    }

    private Optional<Context> context(Fields context) {
        Optional<String> id = context.optional("id", Sorts.ID);
        Required<Statement> statement = sources.statement(context);
        Optional<String> caveat = context.optionalText("caveat");
        Optional<Passage> young = context.optional("young", Sorts.PASSAGE);
        return context.whole(() -> new Context(id, statement.get(), caveat, young, context.position()));
    }
}
