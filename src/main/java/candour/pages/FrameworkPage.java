package candour.pages;

import candour.compare.Compared;
import candour.model.Ask;
import candour.model.Comparability;
import candour.model.Duty;
import candour.model.Framework;
import candour.model.Limit;
import candour.model.Source;
import candour.model.Statement;
import candour.model.Visit;
import candour.say.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One framework: what it judged, its scales, what may be compared with what. */
public record FrameworkPage(
        Head head,
        String title,
        String about,
        boolean isUnchecked,
        List<Fact> facts,
        List<Sourced> notes,
        List<ScaleTable> scales,
        List<AreaList> areas,
        List<ComparableEdge> comparable,
        List<DutyRule> duties,
        List<Link> inspections,
        List<SourceEntry> sources)
        implements Page {

    /** What the law asks. */
    public record DutyRule(Duty duty, SourceNote source) {}

    static FrameworkPage of(Frame frame, Compared compared, Framework framework, Map<String, Framework> all) {
        Address here = Address.of(framework);
        Words words = frame.words();
        return new FrameworkPage(
                head(frame, framework, here),
                framework.name(),
                framework.about(),
                framework.isUnchecked(),
                facts(framework, compared.archive().shownFrameworks(), here, all, words),
                notes(framework, words),
                framework.scales().values().stream()
                        .map(scale -> ScaleTable.of(scale, framework, words))
                        .toList(),
                AreaList.of(framework, words),
                ComparableEdge.of(framework, compared.archive().shownFrameworks(), all, words),
                framework.duties().stream()
                        .map(duty -> new DutyRule(duty, SourceNote.of(duty.citation())))
                        .toList(),
                inspections(compared, framework, here, words),
                sources(framework));
    }

    private static Head head(Frame frame, Framework framework, Address here) {
        Words words = frame.words();
        Link all = here.link(Address.FRAMEWORKS, words.the("frameworks"));
        return frame.head(here, framework.name(), words.the("framework-description"), all);
    }

    private static List<Fact> facts(
            Framework framework, List<Framework> shown, Address here, Map<String, Framework> all, Words words) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(words.the("fact-inspects"), words.start(words.list(framework.inspectorates()))),
                Fact.of(words.the("fact-judges"), words.start(framework.judges())),
                Fact.of(words.the("fact-used"), words.period(framework.used()))));
        framework
                .noOverall()
                .ifPresent(why -> facts.add(
                        Fact.of(words.the("fact-overall"), words.with("fact-overall.none", "why", why.says()))));
        framework
                .supersedes()
                .map(all::get)
                .ifPresent(before -> facts.add(fact("fact-before", before, shown, here, words)));
        all.values().stream()
                .filter(later ->
                        later.supersedes().filter(framework.id()::equals).isPresent())
                .sorted(Comparator.comparing(Framework::id))
                .forEach(later -> facts.add(fact("fact-after", later, shown, here, words)));
        return facts;
    }

    /** Another framework, with the way to its page if it has one. */
    private static Fact fact(String key, Framework other, List<Framework> shown, Address here, Words words) {
        return shown.contains(other)
                ? Fact.of(words.the(key), here.link(Address.of(other), other.name()))
                : Fact.of(words.the(key), other.name());
    }

    private static List<Sourced> notes(Framework framework, Words words) {
        Stream<Sourced> limits = framework.limits().stream()
                .map(limit ->
                        new Sourced(Optional.empty(), limit(framework, limit, words), SourceNote.of(limit.citation())));
        return Stream.of(framework.facts().stream().map(Sourced::of), kinds(framework, words), limits)
                .flatMap(notes -> notes)
                .toList();
    }

    /** Which kinds of visit there are, and what inspectors call what they ask for. */
    private static Stream<Sourced> kinds(Framework framework, Words words) {
        Stream<Sourced> visits = framework.visits().values().stream()
                .map(visit -> new Sourced(
                        Optional.empty(),
                        words.with(visit.isGraded() ? "visit-graded" : "visit-ungraded", "visit", visit.name()),
                        SourceNote.of(visit.citation())));
        Stream<Sourced> asks = framework.asks().values().stream()
                .map(ask -> new Sourced(
                        Optional.empty(),
                        words.with(ask.isTimed() ? "ask-timed" : "ask-untimed", "list", ask.name()),
                        SourceNote.of(ask.citation())));
        return Stream.concat(visits, asks);
    }

    private static String limit(Framework framework, Limit limit, Words words) {
        return words.with(
                "grade-limit",
                "area",
                framework.area(limit.ifArea()).name(),
                "grade",
                label(framework, limit.ifArea(), limit.is()),
                "limited",
                framework.area(limit.thenArea()).name(),
                "best",
                label(framework, limit.thenArea(), limit.atBest()));
    }

    private static String label(Framework framework, String area, String grade) {
        return framework
                .area(area)
                .scale()
                .flatMap(scale -> scale.grade(grade))
                .map(one -> one.label())
                .orElse(grade);
    }

    private static List<Link> inspections(Compared compared, Framework framework, Address here, Words words) {
        return compared.stories().stream()
                .flatMap(story -> story.chapters().stream())
                .filter(chapter -> chapter.inspection().framework().id().equals(framework.id()))
                .map(chapter -> here.link(
                        Address.of(chapter.inspection()),
                        words.titles().title(chapter.authority(), chapter.inspection())))
                .toList();
    }

    private static List<SourceEntry> sources(Framework framework) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Stream.of(
                        Stream.concat(framework.facts().stream(), framework.noOverall().stream())
                                .map(Statement::citation),
                        framework.comparable().stream().map(Comparability::citation),
                        framework.limits().stream().map(Limit::citation),
                        framework.visits().values().stream().map(Visit::citation),
                        framework.asks().values().stream().map(Ask::citation),
                        framework.duties().stream().map(Duty::citation))
                .flatMap(citations -> citations)
                .forEach(citation -> sources.put(citation.source().id(), citation.source()));
        return sources.values().stream().map(SourceEntry::of).toList();
    }
}
