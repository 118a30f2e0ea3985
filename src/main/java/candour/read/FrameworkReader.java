package candour.read;

import candour.model.Area;
import candour.model.Ask;
import candour.model.Citation;
import candour.model.Comparability;
import candour.model.Duty;
import candour.model.Framework;
import candour.model.Limit;
import candour.model.Period;
import candour.model.Scale;
import candour.model.Statement;
import candour.model.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One file of {@code content/frameworks}. */
final class FrameworkReader {

    private static final Sort<Duty.Days> DAYS = Sorts.choice(Duty.Days.values(), Duty.Days::word);
    private static final Sort<Duty.From> FROM = Sorts.choice(Duty.From.values(), Duty.From::word);
    private static final Sort<Comparability.How> HOW =
            Sorts.choice(Comparability.How.values(), Comparability.How::word);

    private final Fields fields;
    private final Themes themes;
    private final Sources sources;

    FrameworkReader(Fields fields, Themes themes) {
        this.fields = fields;
        this.themes = themes;
        this.sources = Sources.read(fields);
    }

    /** In one piece: one line a field of the file, and one of the record. */
    Optional<Framework> read(String id) {
        Map<String, Scale> scales = ScaleReader.read(fields);
        AreaReader reader = new AreaReader(fields, scales, themes);
        Required<String> name = fields.text("name");
        Required<String> shortName = fields.text("short");
        Required<String> family = fields.text("family");
        Optional<String> called = fields.optionalText("called");
        Optional<String> supersedes = fields.optionalText("supersedes");
        List<String> inspectorates = fields.items("inspectorates", Sorts.TEXT);
        Required<Period> used = fields.required("used", Sorts.PERIOD);
        Required<String> judges = fields.text("judges");
        Required<String> about = fields.text("about");
        List<Statement> facts = fields.list("facts", sources::onlyStatement);
        Map<String, Area> areas = fields.table("areas", reader::area);
        Optional<Statement> noOverall = fields.optional("no-overall", Records.record(sources::onlyStatement));
        List<Limit> limits = fields.list("limits", this::limit);
        Map<String, Visit> visits = fields.table("visits", this::visit);
        Map<String, Ask> asks = fields.table("asks", this::ask);
        List<Duty> duties = List.copyOf(fields.table("duties", this::duty).values());
        List<Comparability> comparable = fields.list("comparable", this::comparability);
        boolean isUnchecked = fields.flag("unchecked");
        return fields.legible(() -> new Framework(
                id,
                name.get(),
                shortName.get(),
                family.get(),
                called.orElseGet(family::get),
                supersedes,
                inspectorates,
                used.get(),
                judges.get(),
                about.get(),
                facts,
                scales,
                reader.groups(),
                areas,
                noOverall,
                limits,
                visits,
                asks,
                duties,
                comparable,
                isUnchecked,
                fields.position()));
    }

    /** All of it, or nothing: days that nobody can count from are no date. */
    private static Required<Duty.Clock> clock(Fields duty) {
        Required<Integer> days = duty.required("days", Sorts.NUMBER);
        Required<Duty.Days> countedIn = duty.required("counted-in", DAYS);
        Required<Duty.From> from = duty.required("from", FROM);
        return days.flatMap(
                number -> countedIn.flatMap(kind -> from.map(start -> new Duty.Clock(number, kind, start))));
    }

    private Optional<Duty> duty(String id, Fields duty) {
        Required<String> name = duty.text("name");
        Optional<Required<Duty.Clock>> clock = duty.has("days") || duty.has("counted-in") || duty.has("from")
                ? Optional.of(clock(duty))
                : Optional.empty();
        Required<String> law = duty.text("law");
        Required<Citation> citation = sources.citation(duty);
        return duty.whole(() -> new Duty(id, name.get(), clock.map(Required::get), law.get(), citation.get()));
    }

    private Optional<Visit> visit(String id, Fields visit) {
        Required<String> name = visit.text("name");
        Optional<String> title = visit.optionalText("title");
        boolean isGraded = visit.flag("graded");
        Required<Citation> citation = sources.citation(visit);
        Optional<String> own = isGraded ? title : title.or(name::known);
        return visit.whole(() -> new Visit(id, name.get(), own, isGraded, citation.get()));
    }

    private Optional<Ask> ask(String id, Fields ask) {
        Required<String> name = ask.text("name");
        boolean isTimed = ask.flag("timed");
        boolean isUrgent = ask.flag("urgent");
        Required<Citation> citation = sources.citation(ask);
        return ask.whole(() -> new Ask(id, name.get(), isTimed, isUrgent, citation.get()));
    }

    private Optional<Limit> limit(Fields limit) {
        Required<String> ifArea = limit.text("if");
        Required<String> is = limit.text("is");
        Required<String> thenArea = limit.text("then");
        Required<String> atBest = limit.text("at-best");
        Required<Citation> citation = sources.citation(limit);
        return limit.whole(() -> new Limit(ifArea.get(), is.get(), thenArea.get(), atBest.get(), citation.get()));
    }

    private Optional<Comparability> comparability(Fields edge) {
        Required<String> from = edge.text("from");
        Required<String> to = edge.text("to");
        Required<Comparability.How> how = edge.required("how", HOW);
        Required<String> because = edge.text("because");
        Required<Citation> citation = sources.citation(edge);
        return edge.whole(() ->
                new Comparability(from.get(), to.get(), how.get(), because.get(), citation.get(), edge.position()));
    }
}
