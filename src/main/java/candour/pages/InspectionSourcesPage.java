package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Deadline;
import candour.model.Correction;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Shared;
import candour.say.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How it is known what the inspectors of one inspection judged: each judgement with its place in a document and why it may be compared,
 * what the law asked afterwards, who was told, and the documents.
 *
 * @param tables the inspectors' judgements, by group
 * @param selfAssessment the council's own judgements, apart
 * @param peerReview those of colleagues from other councils, apart
 * @param duties by when the law asked what
 * @param circulation who was to be told
 */
public record InspectionSourcesPage(
        Head head,
        String title,
        Age age,
        InspectionNav nav,
        List<Fact> facts,
        List<Correction> corrections,
        List<JudgementTable> tables,
        Optional<JudgementTable> selfAssessment,
        Optional<JudgementTable> peerReview,
        boolean isUngraded,
        String csv,
        List<DutyEntry> duties,
        List<Circulated> circulation,
        List<SourceEntry> sources)
        implements Page {

    static InspectionSourcesPage of(Frame frame, Chapter chapter, Age age) {
        Inspection inspection = chapter.inspection();
        Address here = Address.sources(inspection);
        Words words = frame.words();
        String title = words.with("sources-title", "title", words.titles().title(chapter.authority(), inspection));
        return new InspectionSourcesPage(
                InspectionPage.head(frame, chapter, here, title),
                title,
                age,
                InspectionNav.of(chapter, here, words),
                InspectionFacts.of(chapter, here, words),
                inspection.corrections(),
                JudgementTable.byGroup(chapter, words),
                JudgementTable.of(chapter, Judge.COUNCIL, words),
                JudgementTable.of(chapter, Judge.PEERS, words),
                inspection.isUngraded(),
                here.to(Address.of(chapter.authority()).child("judgements.csv")),
                duties(chapter.deadlines(), frame.asAt(), words),
                circulation(inspection.sharedWith(), frame.asAt(), words),
                SourceEntry.of(inspection, here, words));
    }

    /** How a day is counted is said once for all that are counted alike. */
    static List<DutyEntry> duties(List<Deadline> deadlines, LocalDate asAt, Words words) {
        Set<String> rules = new HashSet<>();
        return deadlines.stream()
                .map(one -> DutyEntry.of(one, asAt, words))
                .map(one -> rules.add(one.rule()) ? one : one.counting(words.the("duty-same-rule")))
                .toList();
    }

    static List<Circulated> circulation(List<Shared> shared, LocalDate asAt, Words words) {
        return shared.stream().map(one -> Circulated.of(one, asAt, words)).toList();
    }
}
