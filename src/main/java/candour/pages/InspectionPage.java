package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Deadline;
import candour.model.Correction;
import candour.model.Html;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Shared;
import candour.pages.chart.TallyChart;
import candour.say.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One inspection, for adults.
 *
 * @param newer the latest inspection here, if this is not it
 * @param isNewerUngraded whether that is a visit without grades
 * @param corrections what was wrong here once
 * @param headlines the judgements that sum it up, or all of them where none does
 * @param noOverall that there is no judgement that sums it up, and why
 * @param chart the grades counted, if there are several
 * @param changed what may be said of change, over all grades
 * @param recommendations how many there are, and where; none if there are none
 * @param standing where they stand, in a sentence
 * @param deadlines by when the law asked what
 * @param circulation who was to be told
 * @param isUngraded whether it was a visit after which inspectors give no grades
 * @param tables the inspectors' judgements, by group
 * @param selfAssessment the council's own judgements, apart
 * @param peerReview those of colleagues from other councils, apart
 */
public record InspectionPage(
        Head head,
        String title,
        Optional<Link> newer,
        boolean isNewerUngraded,
        List<Fact> facts,
        List<Correction> corrections,
        List<InspectionCard.Headline> headlines,
        Optional<String> noOverall,
        String tally,
        Optional<TallyChart> chart,
        String changed,
        Link youngPeople,
        Optional<Link> recommendations,
        String standing,
        Html summary,
        List<Sourced> context,
        List<DutyEntry> duties,
        List<Circulated> circulation,
        Link handouts,
        boolean isUngraded,
        List<JudgementTable> tables,
        Optional<JudgementTable> selfAssessment,
        Optional<JudgementTable> peerReview,
        List<FindingSection> findings,
        List<SourceEntry> sources,
        List<Link> others)
        implements Page {

    /** In one piece: one line a field of the record. */
    static InspectionPage of(Frame frame, Chapter chapter, List<Chapter> story) {
        Inspection inspection = chapter.inspection();
        Address here = Address.of(inspection);
        Words words = frame.words();
        String title = words.titles().title(chapter.authority(), inspection);
        return new InspectionPage(
                head(frame, chapter, here, title),
                title,
                newer(chapter, story, here, words),
                story.get(story.size() - 1).inspection().isUngraded(),
                InspectionFacts.of(chapter, here, words),
                inspection.corrections(),
                InspectionCard.telling(inspection)
                        .map(judgement -> InspectionCard.headline(inspection.framework(), judgement, words))
                        .toList(),
                noOverall(inspection, words),
                words.grades().tally(inspection),
                TallyChart.of(inspection, words),
                words.changes().summary(chapter),
                here.link(Address.youngPeople(inspection), words.the("inspection-young-people")),
                InspectionCard.recommendations(chapter, here, words),
                inspection.isAskedUnknown()
                        ? words.the("asked-unknown")
                        : words.standings().summary(chapter.tracked()),
                inspection.summary().html(),
                inspection.context().stream().map(Sourced::of).toList(),
                duties(chapter.deadlines(), frame.asAt(), words),
                circulation(inspection.sharedWith(), frame.asAt(), words),
                here.link(Address.handouts(inspection), words.the("inspection-handouts")),
                inspection.isUngraded(),
                JudgementTable.byGroup(chapter, words),
                JudgementTable.of(chapter, Judge.COUNCIL, words),
                JudgementTable.of(chapter, Judge.PEERS, words),
                FindingSection.of(chapter, here, words),
                SourceEntry.of(inspection, here, words),
                others(chapter, story, here, words));
    }

    private static Head head(Frame frame, Chapter chapter, Address here, String title) {
        Words words = frame.words();
        String description = words.with(
                "inspection-description",
                "place",
                chapter.authority().name(),
                "tally",
                words.grades().tally(chapter.inspection()));
        return frame.head(
                        here,
                        title,
                        description,
                        here.link(
                                Address.of(chapter.authority()),
                                chapter.authority().name()))
                .sharing(frame.whole(Address.share(chapter.inspection())));
    }

    static List<DutyEntry> duties(List<Deadline> deadlines, LocalDate asAt, Words words) {
        return deadlines.stream().map(one -> DutyEntry.of(one, asAt, words)).toList();
    }

    static List<Circulated> circulation(List<Shared> shared, LocalDate asAt, Words words) {
        return shared.stream().map(one -> Circulated.of(one, asAt, words)).toList();
    }

    /** That there is no overall grade by design is told apart from a document that shows none. */
    private static Optional<String> noOverall(Inspection inspection, Words words) {
        if (inspection.isUngraded()
                || inspection.judgements().stream().anyMatch(one -> one.area().headline())) {
            return Optional.empty();
        }
        return Optional.of(inspection
                .framework()
                .noOverall()
                .map(why -> words.with("no-overall", "why", why.says()))
                .orElseGet(() -> words.the("no-overall.unknown")));
    }

    private static Optional<Link> newer(Chapter chapter, List<Chapter> story, Address here, Words words) {
        Chapter latest = story.get(story.size() - 1);
        return latest == chapter
                ? Optional.empty()
                : Optional.of(here.link(
                        Address.of(latest.inspection()), words.titles().title(latest.inspection())));
    }

    /** The other inspections of the area, or those next to this one where there are many; the area's page has them all. */
    private static List<Link> others(Chapter chapter, List<Chapter> story, Address here, Words words) {
        int first = Math.max(0, story.indexOf(chapter) - AuthorityPage.MOST / 2);
        return story.stream()
                .skip(first)
                .limit(AuthorityPage.MOST)
                .filter(other -> other != chapter)
                .map(other ->
                        here.link(Address.of(other.inspection()), words.titles().title(other.inspection())))
                .toList();
    }
}
