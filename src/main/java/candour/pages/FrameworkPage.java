package candour.pages;

import candour.compare.Compared;
import candour.model.Area;
import candour.model.Citation;
import candour.model.Comparability;
import candour.model.Duty;
import candour.model.Framework;
import candour.model.Group;
import candour.model.Limit;
import candour.model.Source;
import candour.model.Statement;
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
        List<Obligation> duties,
        List<Link> inspections,
        List<SourceEntry> sources)
        implements Page {

    /** The areas of one group. */
    public record AreaList(String heading, List<String> names) {}

    /** What the law asks. */
    public record Obligation(String name, String when, String law, SourceNote source) {}

    static FrameworkPage of(Frame frame, Compared compared, Framework framework, Map<String, Framework> all) {
        Address here = Address.of(framework);
        return new FrameworkPage(
                frame.head(
                        here,
                        framework.name(),
                        "What this kind of inspection judged, and on which scale.",
                        here.link(Address.FRAMEWORKS, "How inspections judge")),
                framework.name(),
                framework.about(),
                framework.isUnchecked(),
                facts(framework, here, all),
                notes(framework),
                framework.scales().values().stream()
                        .map(scale -> ScaleTable.of(scale, framework))
                        .toList(),
                areas(framework),
                ComparableEdge.of(framework, all),
                framework.duties().stream().map(FrameworkPage::duty).toList(),
                inspections(compared, framework, here),
                sources(framework));
    }

    private static List<Fact> facts(Framework framework, Address here, Map<String, Framework> all) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("Who inspects", Wording.list(framework.inspectorates())),
                Fact.of("What they judge", Wording.capital(framework.judges())),
                Fact.of("Used", Wording.period(framework.used()))));
        framework.noOverall().ifPresent(why -> facts.add(Fact.of("Overall grade", "None, by design. " + why.says())));
        framework
                .supersedes()
                .map(all::get)
                .ifPresent(before ->
                        facts.add(Fact.of("Took the place of", here.link(Address.of(before), before.name()))));
        all.values().stream()
                .filter(later ->
                        later.supersedes().filter(framework.id()::equals).isPresent())
                .sorted(Comparator.comparing(Framework::id))
                .forEach(later -> facts.add(Fact.of("Followed by", here.link(Address.of(later), later.name()))));
        return facts;
    }

    private static List<Sourced> notes(Framework framework) {
        Stream<Sourced> limits = framework.limits().stream()
                .map(limit -> new Sourced(
                        Optional.empty(),
                        "Where “" + framework.areas().get(limit.ifArea()).name() + "” is “"
                                + label(framework, limit.ifArea(), limit.is()) + "”, “"
                                + framework.areas().get(limit.thenArea()).name() + "” can be no better than “"
                                + label(framework, limit.thenArea(), limit.atBest())
                                + "”.",
                        SourceNote.of(limit.citation())));
        return Stream.concat(framework.facts().stream().map(Sourced::of), limits)
                .toList();
    }

    private static String label(Framework framework, String area, String grade) {
        return framework
                .areas()
                .get(area)
                .scale()
                .flatMap(scale -> scale.grade(grade))
                .map(one -> Wording.small(one.label()))
                .orElse(grade);
    }

    private static List<AreaList> areas(Framework framework) {
        Map<Optional<Group>, List<String>> groups = new LinkedHashMap<>();
        for (Area area : framework.areas().values()) {
            String note = notes(area, framework);
            groups.computeIfAbsent(area.group(), any -> new ArrayList<>()).add(area.name() + note);
        }
        framework.groups().values().stream()
                .filter(Group::local)
                .forEach(group -> groups.put(Optional.of(group), List.of("Each inspection names its own.")));
        return groups.entrySet().stream()
                .map(group ->
                        new AreaList(group.getKey().map(FrameworkPage::heading).orElse("Areas"), group.getValue()))
                .toList();
    }

    private static String heading(Group group) {
        return group.name()
                + group.subject().map(subject -> ", about " + subject).orElse("");
    }

    private static String notes(Area area, Framework framework) {
        List<String> notes = new ArrayList<>();
        area.parent()
                .map(framework.areas()::get)
                .ifPresent(parent -> notes.add("part of " + Wording.small(parent.name())));
        area.from().ifPresent(from -> notes.add("since " + Wording.date(from)));
        area.to().ifPresent(to -> notes.add("until " + Wording.date(to)));
        if (area.scale().isEmpty()) {
            notes.add("described in words, without a grade");
        }
        area.derivation()
                .ifPresent(rule -> notes.add(
                        "worked out from " + Wording.count(rule.sumOf().size(), "score", "scores")));
        return notes.isEmpty() ? "" : " (" + Wording.list(notes) + ")";
    }

    private static Obligation duty(Duty duty) {
        String kind = duty.countedIn() == Duty.Days.WORKING_DAYS ? " working days" : " days";
        return new Obligation(
                duty.name(),
                "Within " + duty.days() + kind + ", counted from when the report was " + duty.from(),
                duty.law(),
                SourceNote.of(duty.citation()));
    }

    private static List<Link> inspections(Compared compared, Framework framework, Address here) {
        return compared.stories().stream()
                .flatMap(story -> story.chapters().stream())
                .filter(chapter -> chapter.inspection().framework().id().equals(framework.id()))
                .map(chapter -> here.link(
                        Address.of(chapter.inspection()), Titles.title(chapter.authority(), chapter.inspection())))
                .toList();
    }

    private static List<SourceEntry> sources(Framework framework) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Stream.of(
                        Stream.concat(framework.facts().stream(), framework.noOverall().stream())
                                .map(Statement::citation),
                        framework.comparable().stream().map(Comparability::citation),
                        framework.limits().stream().map(Limit::citation),
                        framework.duties().stream().map(Duty::citation))
                .flatMap(citations -> citations)
                .map(Citation::source)
                .forEach(source -> sources.put(source.id(), source));
        return sources.values().stream().map(SourceEntry::of).toList();
    }
}
