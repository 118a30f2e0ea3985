package candour.check.claim;

import candour.model.Context;
import candour.model.Finding;
import candour.model.Framework;
import candour.model.Glossary;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Recommendation;
import candour.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the facts of one inspection say, by the ids under which other texts cite them. */
final class Facts {

    private final Inspection inspection;
    private final Glossary glossary;
    private final Map<String, List<Fact>> byId = new HashMap<>();
    private final List<Fact> unnamed = new ArrayList<>();
    /** What is said of the inspection as a whole, whatever a text is about. */
    private final Set<Fact> general = new HashSet<>();

    private final Fact own;
    private final Set<String> earlier;
    private final Map<Fact, List<Term>> terms = new HashMap<>();
    private final Map<String, Fact> explained = new HashMap<>();

    /** @param earlier the grades that earlier inspections gave */
    Facts(Inspection inspection, Set<String> earlier, Glossary glossary) {
        this.inspection = inspection;
        this.glossary = glossary;
        inspection.findings().forEach(one -> add(one.id(), FactTexts.finding(one)));
        inspection.recommendations().forEach(one -> add(one.id(), FactTexts.recommendation(one)));
        inspection.context().forEach(this::context);
        inspection.judgements().forEach(one -> add(one.area().id(), FactTexts.judgement(one)));
        own = new Fact(FactTexts.days(inspection));
        this.earlier = earlier;
    }

    private void context(Context one) {
        Fact fact = new Fact(one.statement().says());
        general.add(fact);
        one.id()
                .ifPresentOrElse(
                        id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(fact), () -> unnamed.add(fact));
    }

    private void add(String id, String text) {
        byId.computeIfAbsent(id, key -> new ArrayList<>()).add(new Fact(text));
    }

    /** What some facts say, and the dates of the inspection itself. */
    Held of(Collection<String> ids) {
        List<Finding> findings = named(ids, inspection.findings(), Finding::id);
        List<Recommendation> asked = named(ids, inspection.recommendations(), Recommendation::id);
        List<Judgement> judged =
                named(ids, inspection.judgements(), one -> one.area().id());
        List<Fact> facts = new ArrayList<>(said(ids.stream()));
        boolean isGood = findings.stream().anyMatch(one -> one.kind() == Finding.Kind.STRENGTH);
        boolean isBad = !asked.isEmpty() || findings.stream().anyMatch(one -> one.kind() == Finding.Kind.IMPROVEMENT);
        facts.addAll(explanations(facts));
        facts.add(own);
        return new Held(
                facts,
                judged,
                List.of(),
                earlier,
                Counts.of(inspection, judged, findings, asked),
                isGood,
                isBad,
                plain(ids, findings));
    }

    private static <T> List<T> named(Collection<String> ids, List<T> all, Function<T, String> id) {
        return all.stream().filter(one -> ids.contains(id.apply(one))).toList();
    }

    private List<Fact> said(Stream<String> ids) {
        return ids.flatMap(id -> byId.getOrDefault(id, List.of()).stream()).toList();
    }

    /** What neither a strength nor something that had to get better says. */
    private List<Fact> plain(Collection<String> ids, List<Finding> findings) {
        Set<String> told = findings.stream()
                .filter(one -> one.kind() == Finding.Kind.IMPROVEMENT || one.kind() == Finding.Kind.STRENGTH)
                .map(Finding::id)
                .collect(Collectors.toSet());
        return said(ids.stream().filter(id -> !told.contains(id)));
    }

    boolean isGeneral(Fact fact) {
        return fact == own || general.contains(fact);
    }

    /** What one fact says, without the dates of the inspection. */
    Held alone(String id) {
        Held held = of(List.of(id));
        return held.with(held.facts().stream().filter(fact -> fact != own).toList());
    }

    /** All that is known of the inspection, and what its framework says of itself. */
    Held all() {
        List<Fact> facts = new ArrayList<>(unnamed);
        byId.values().forEach(facts::addAll);
        List<Judgement> others = Stream.concat(inspection.selfAssessment().stream(), inspection.peerReview().stream())
                .toList();
        others.forEach(one -> facts.add(new Fact(FactTexts.judgement(one))));
        FactTexts.others(inspection).forEach(text -> facts.add(new Fact(text)));
        facts.addAll(explanations(facts));
        facts.add(own);
        facts.addAll(framework(inspection.framework()));
        return new Held(facts, inspection.judgements(), others, earlier, Counts.of(inspection), true, true, facts);
    }

    private List<Fact> framework(Framework framework) {
        return FactTexts.framework(framework).map(Fact::new).toList();
    }

    private List<Term> terms(Fact fact) {
        return glossary.uses(fact.text()).stream()
                .map(Glossary.Use::term)
                .distinct()
                .toList();
    }

    /** The glossary's words for the terms in some facts: what a GCSE is may be said wherever one is counted. */
    private List<Fact> explanations(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> terms.computeIfAbsent(fact, this::terms).stream())
                .distinct()
                .map(term -> explained.computeIfAbsent(
                        term.id(), id -> new Fact(term.adult() + "\n" + term.young() + "\n" + term.term())))
                .toList();
    }
}
