package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Placed;
import candour.model.Group;
import candour.model.Html;
import candour.model.Inspection;
import candour.model.Judge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One inspection, for adults.
 *
 * @param headlines the judgements that sum it up, or all of them where none does
 * @param hasOverall whether there are judgements that sum it up
 * @param recommendations how many there are, and where; or that there are none
 * @param tables the inspectors' judgements, by group
 * @param selfAssessment the council's own judgements, apart
 */
public record InspectionPage(
        Head head,
        String title,
        List<Fact> facts,
        List<InspectionCard.Headline> headlines,
        boolean hasOverall,
        String tally,
        Link youngPeople,
        Optional<Link> recommendations,
        Html summary,
        List<Sourced> context,
        List<JudgementTable> tables,
        Optional<JudgementTable> selfAssessment,
        List<FindingSection> findings,
        List<SourceEntry> sources,
        List<Link> others)
        implements Page {

    static InspectionPage of(Frame frame, Chapter chapter, List<Chapter> story) {
        Inspection inspection = chapter.inspection();
        Address here = Address.of(inspection);
        String title = Titles.title(chapter.authority(), inspection);
        return new InspectionPage(
                frame.head(
                        here,
                        title,
                        "What inspectors said about services for children in "
                                + chapter.authority().name() + ". " + Tally.of(inspection),
                        here.link(
                                Address.of(chapter.authority()),
                                chapter.authority().name())),
                title,
                facts(chapter, here),
                InspectionCard.telling(inspection).map(InspectionCard::headline).toList(),
                inspection.judgements().stream().anyMatch(one -> one.area().headline()),
                Tally.of(inspection),
                here.link(Address.youngPeople(inspection), "Read the young people’s version"),
                recommendations(inspection, here),
                inspection.summary(),
                inspection.context().stream().map(Sourced::of).toList(),
                tables(chapter),
                selfAssessment(chapter),
                FindingSection.of(inspection.findings()),
                inspection.sources().stream().map(SourceEntry::of).toList(),
                others(chapter, story, here));
    }

    private static List<Fact> facts(Chapter chapter, Address here) {
        Inspection inspection = chapter.inspection();
        return List.of(
                Fact.of(
                        "Where",
                        here.link(
                                Address.of(chapter.authority()),
                                chapter.authority().name())),
                Fact.of("Who inspected", Wording.list(inspection.framework().inspectorates())),
                Fact.of("When they inspected", InspectionCard.when(chapter)),
                Fact.of("Published", Wording.date(inspection.published())),
                Fact.of(
                        "What they judged",
                        Wording.capital(inspection.framework().judges())),
                Fact.of(
                        "How they judged",
                        here.link(
                                Address.of(inspection.framework()),
                                inspection.framework().name())));
    }

    private static Optional<Link> recommendations(Inspection inspection, Address here) {
        int count = inspection.recommendations().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(here.link(
                        Address.recommendations(inspection),
                        "Read " + Wording.count(count, "recommendation", "recommendations")));
    }

    private static List<JudgementTable> tables(Chapter chapter) {
        Map<Optional<Group>, List<JudgementRow>> groups = new LinkedHashMap<>();
        for (Placed placed : chapter.judgements()) {
            if (placed.judgement().by() == Judge.INSPECTORS) {
                groups.computeIfAbsent(placed.judgement().area().group(), any -> new ArrayList<>())
                        .add(JudgementRow.own(placed));
            }
        }
        List<JudgementTable> tables = new ArrayList<>();
        groups.forEach((group, rows) -> tables.add(JudgementTable.of(
                "judgements" + group.map(one -> "-" + one.id()).orElse(""),
                group.map(one -> one.name() + ": what the inspectors judged").orElse("What the inspectors judged"),
                false,
                rows)));
        return tables;
    }

    private static Optional<JudgementTable> selfAssessment(Chapter chapter) {
        List<JudgementRow> rows = chapter.judgements().stream()
                .filter(placed -> placed.judgement().by() == Judge.COUNCIL)
                .map(JudgementRow::own)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(JudgementTable.of("self-assessment", "How the council judged itself", false, rows));
    }

    private static List<Link> others(Chapter chapter, List<Chapter> story, Address here) {
        return story.stream()
                .filter(other -> other != chapter)
                .map(other -> here.link(Address.of(other.inspection()), Titles.title(other.inspection())))
                .toList();
    }
}
