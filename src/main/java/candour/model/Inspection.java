package candour.model;

import candour.problem.Position;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One inspection of one authority.
 *
 * @param id the authority's id and the folder's name: {@code leicester/2008-jar}
 * @param visit which kind of visit it was, where its framework has several
 * @param inspectedBy the inspectorates that were there, where a source names them; none for those of the framework
 * @param conduct whether it was a visit, where a source says so
 * @param publication when it was published, where that is known: a table may not say
 * @param received when the council received the report, from which legal duties count
 * @param isAskedUnknown whether our sources do not hold what inspectors asked for
 * @param duties what is known of the legal duties that follow
 * @param sharedWith who was to be told
 * @param corrections what was wrong here once and has been put right, in the order of the file
 * @param handouts what officers tell others in their own words
 * @param context what a fair reader has to know beside the findings
 * @param summary for adults, in our words; its text is the Markdown as it stands in the file
 * @param youngPeople the children's versions; the first keeps its address when others join it
 * @param beingWritten the promise that stands in their place
 * @param row the row of a table of which it was read, where nobody has written more about it
 */
public record Inspection(
        String id,
        Framework framework,
        Optional<Visit> visit,
        List<String> inspectedBy,
        Optional<Conduct> conduct,
        Optional<Period> inspected,
        Optional<PartialDate> publication,
        Optional<PartialDate> received,
        List<Source> sources,
        List<Context> context,
        List<Judgement> judgements,
        List<Judgement> selfAssessment,
        List<Judgement> peerReview,
        List<Finding> findings,
        List<Recommendation> recommendations,
        boolean isAskedUnknown,
        List<DutyRecord> duties,
        List<Shared> sharedWith,
        List<Correction> corrections,
        List<Handout> handouts,
        Passage summary,
        List<YoungPeople> youngPeople,
        Optional<BeingWritten> beingWritten,
        Optional<Table.Row> row,
        Position position) {

    /** The same with judgements that say what a table prints instead, and the table among its sources. In one piece: one line a field. */
    public Inspection with(List<Judgement> compared, Source table) {
        return new Inspection(
                id,
                framework,
                visit,
                inspectedBy,
                conduct,
                inspected,
                publication,
                received,
                Stream.concat(sources.stream(), Stream.of(table)).toList(),
                context,
                compared,
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
                youngPeople,
                beingWritten,
                row,
                position);
    }

    /** By which inspections follow each other: when it was published; where that is not known, when it began. */
    public PartialDate day() {
        return publication.or(() -> inspected.map(Period::from)).orElseGet(this::published);
    }

    /** When it was published; where that is not known, the day of the table in which it stands: by then it certainly was. */
    public PartialDate published() {
        return publication.orElseGet(
                () -> row.map(one -> one.table().source().date()).orElseThrow());
    }

    /** Whether nobody has written more about it than stands in a row of a table. */
    public boolean isOnlyRow() {
        return row.isPresent();
    }

    /** The name of its folder: the id without the authority's. */
    public String folder() {
        return id.substring(id.indexOf('/') + 1);
    }

    /** Who inspected: those that a source names, or else those whose framework it is. */
    public List<String> inspectorates() {
        return inspectedBy.isEmpty() ? framework.inspectorates() : inspectedBy;
    }

    /** What it is called before its year: by its kind of visit, or by the name that all versions of its framework share. */
    public String kind() {
        return visit.flatMap(Visit::title).orElse(framework.family());
    }

    /** The same for the middle of a sentence. */
    public String called() {
        return visit.flatMap(Visit::title).orElse(framework.called());
    }

    /** Whether the day has passed by which its children's version was promised. */
    public boolean isOverdue(LocalDate today) {
        return beingWritten
                .filter(promise -> today.isAfter(promise.until().latest()))
                .isPresent();
    }

    /** Whether it was a visit after which inspectors give no grades. */
    public boolean isUngraded() {
        return visit.filter(one -> !one.isGraded()).isPresent();
    }

    /** Everything that inspectors found and asked for. */
    public Stream<Improvement> points() {
        return Stream.concat(findings.stream(), recommendations.stream());
    }

    /**
     * What inspectors want to be better: recommendations, and all areas for development if steps are known for any of them, or
     * if they are all that is wanted under a framework that gives no times, and nobody says that the list itself is not known.
     */
    public Stream<Improvement> improvements() {
        boolean isTakenUp = findings.stream().anyMatch(Finding::hasSteps)
                || framework.isUntimed() && recommendations.isEmpty() && !isAskedUnknown;
        return Stream.concat(
                recommendations.stream(),
                findings.stream().filter(finding -> isTakenUp && finding.kind() == Finding.Kind.IMPROVEMENT));
    }

    /** The inspectors' judgements, the council's own and those of peers, each of which says whose it is. */
    public Stream<Judgement> allJudgements() {
        return Stream.of(judgements, selfAssessment, peerReview).flatMap(List::stream);
    }

    /** The inspectors' grades, in the order of the inspection. */
    public Stream<Judgement.Graded> grades() {
        return judgements.stream().flatMap(Judgement::graded);
    }

    /** Those of them that say that something is wrong, or that nothing on their scale is lower than. */
    public Stream<Judgement.Graded> lowest() {
        return grades().filter(graded -> graded.grade().isLowest());
    }

    /**
     * Of what says more of it than grades: what was found and asked for, and what somebody said of that. From the silence of anything
     * else nothing can be taken.
     */
    Stream<PartialDate> datesOfWords() {
        return points().flatMap(point -> Stream.concat(
                Stream.of(published(), point.citation().source().date()),
                point.progress().stream()
                        .flatMap(one ->
                                Stream.of(one.on(), one.citation().source().date()))));
    }

    /** Of its publication, its sources and every word on progress. */
    Stream<PartialDate> dates() {
        return Stream.of(
                        Stream.of(published()),
                        sources.stream().map(Source::date),
                        improvements().flatMap(one -> one.progress().stream()).map(Progress::on))
                .flatMap(dates -> dates);
    }

    /** The day on which the facts here were last put right. */
    public Optional<LocalDate> lastCorrected() {
        return corrections.stream().map(one -> one.on().date()).max(Comparator.naturalOrder());
    }

    /** The year in its folder's name, by which officers and pages call it. */
    public int year() {
        return Integer.parseInt(folder().substring(0, 4));
    }
}
