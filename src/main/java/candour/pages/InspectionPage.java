package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.compare.Tracked;
import candour.model.Framework;
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
 * @param noOverall that there is no judgement that sums it up, and why
 * @param newer the latest inspection here, if this is not it
 * @param chart the grades counted, if there are several
 * @param changed what may be said of change, over all grades
 * @param recommendations how many there are, and where; or that there are none
 * @param standing where they stand, in a sentence
 * @param tables the inspectors' judgements, by group
 * @param selfAssessment the council's own judgements, apart
 * @param peerReview those of colleagues from other councils, apart
 */
public record InspectionPage(
        Head head,
        String title,
        Optional<Link> newer,
        List<Fact> facts,
        List<InspectionCard.Headline> headlines,
        Optional<String> noOverall,
        String tally,
        Optional<TallyChart> chart,
        String changed,
        Link youngPeople,
        Optional<Link> recommendations,
        Optional<String> standing,
        Html summary,
        List<Sourced> context,
        List<Obligation> obligations,
        List<Told> told,
        Link handouts,
        List<JudgementTable> tables,
        Optional<JudgementTable> selfAssessment,
        Optional<JudgementTable> peerReview,
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
                                        chapter.authority().name()))
                        .sharing(frame.whole(Address.share(inspection))),
                title,
                newer(chapter, story, here),
                facts(chapter, here),
                InspectionCard.telling(inspection)
                        .map(judgement -> InspectionCard.headline(inspection.framework(), judgement))
                        .toList(),
                noOverall(inspection),
                Tally.of(inspection),
                TallyChart.of(inspection),
                frame.words().changes().summary(chapter),
                here.link(Address.youngPeople(inspection), "Read the young people’s version"),
                recommendations(chapter, here),
                chapter.tracked().isEmpty()
                        ? Optional.empty()
                        : Optional.of(StandingBar.of(chapter.tracked()).summary()),
                inspection.summary(),
                inspection.context().stream().map(Sourced::of).toList(),
                chapter.deadlines().stream()
                        .map(deadline -> Obligation.of(deadline, frame.asAt()))
                        .toList(),
                inspection.sharedWith().stream()
                        .map(shared -> Told.of(shared, frame.asAt()))
                        .toList(),
                here.link(
                        Address.handouts(inspection),
                        "Words to hand on: a press notice, a radio script, notes for schools and groups"),
                tables(chapter),
                table(chapter, Judge.COUNCIL, "self-assessment", "How the council judged itself"),
                table(chapter, Judge.PEERS, "peer-review", "How peers judged the council"),
                FindingSection.of(chapter, here),
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

    static Optional<Link> recommendations(Chapter chapter, Address here) {
        List<Tracked> all = chapter.tracked();
        String what = Wording.cardinal(all.size()) + " " + StandingBar.noun(all, all.size() == 1);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(here.link(
                        Address.recommendations(chapter.inspection()),
                        "Read the " + what + ", and what became of " + (all.size() == 1 ? "it" : "them")));
    }

    /** That there is no overall grade by design is told apart from a document that shows none. */
    private static Optional<String> noOverall(Inspection inspection) {
        Framework framework = inspection.framework();
        if (inspection.judgements().stream().anyMatch(one -> one.area().headline())) {
            return Optional.empty();
        }
        return framework
                .noOverall()
                .map(why -> "No overall grade, by design [z]. " + why.says())
                .or(() -> Optional.of("The documents show no single judgement for everything together."));
    }

    private static List<JudgementTable> tables(Chapter chapter) {
        Map<Optional<Group>, List<JudgementRow>> groups = new LinkedHashMap<>();
        for (ComparedJudgement placed : chapter.judgements()) {
            if (placed.judgement().by() == Judge.INSPECTORS) {
                groups.computeIfAbsent(placed.judgement().area().group(), any -> new ArrayList<>())
                        .add(JudgementRow.own(placed, chapter.inspection().framework()));
            }
        }
        List<JudgementTable> tables = new ArrayList<>();
        groups.forEach((group, rows) -> tables.add(JudgementTable.of(
                "judgements" + group.map(one -> "-" + one.id()).orElse(""),
                group.map(InspectionPage::caption).orElse("What the inspectors judged"),
                false,
                rows)));
        return tables;
    }

    private static String caption(Group group) {
        return group.name() + ": what the inspectors judged"
                + group.subject().map(subject -> ", about " + subject).orElse("");
    }

    /** The judgements of another voice than the inspectors', in a table of their own. */
    private static Optional<JudgementTable> table(Chapter chapter, Judge by, String id, String caption) {
        List<JudgementRow> rows = chapter.judgements().stream()
                .filter(placed -> placed.judgement().by() == by)
                .map(placed -> JudgementRow.own(placed, chapter.inspection().framework()))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(JudgementTable.of(id, caption, false, rows));
    }

    private static Optional<Link> newer(Chapter chapter, List<Chapter> story, Address here) {
        Chapter latest = story.get(story.size() - 1);
        return latest == chapter
                ? Optional.empty()
                : Optional.of(here.link(Address.of(latest.inspection()), Titles.title(latest.inspection())));
    }

    private static List<Link> others(Chapter chapter, List<Chapter> story, Address here) {
        return story.stream()
                .filter(other -> other != chapter)
                .map(other -> here.link(Address.of(other.inspection()), Titles.title(other.inspection())))
                .toList();
    }
}
