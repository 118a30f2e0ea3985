package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Framework;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.PartialDate;
import candour.say.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An inspection in a list of inspections.
 *
 * @param isPublication whether the day is that of its publication; otherwise it is that of the inspection
 * @param headlines the judgements that sum it up, if there are any
 * @param tally how many areas got which grade, in words
 */
public record InspectionCard(
        Link page,
        List<String> inspectorates,
        boolean isPublication,
        PartialDate day,
        List<Headline> headlines,
        String tally,
        Link youngPeople,
        Optional<Link> recommendations) {

    /**
     * A judgement that sums up others.
     *
     * @param also what other sources print in its place
     */
    public record Headline(String area, Verdict verdict, List<String> also) {}

    static InspectionCard of(Chapter chapter, Address from, String title, Words words) {
        Inspection inspection = chapter.inspection();
        return new InspectionCard(
                from.link(Address.of(inspection), title),
                inspection.inspectorates(),
                inspection.publication().isPresent(),
                inspection.day(),
                headlines(chapter, words),
                words.grades().tally(inspection),
                from.link(Address.youngPeople(inspection), words.the("card-young-people")),
                recommendations(chapter, from, words));
    }

    static List<Headline> headlines(Chapter chapter, Words words) {
        return chapter.inspection().judgements().stream()
                .filter(judgement -> judgement.area().headline())
                .map(judgement -> headline(chapter.inspection().framework(), judgement, words))
                .toList();
    }

    /** The inspectors' grades that tell most: those that sum the others up, or all of them where none does. */
    static Stream<Judgement.Graded> telling(Inspection inspection) {
        boolean hasHeadline =
                inspection.judgements().stream().anyMatch(one -> one.area().headline());
        return inspection
                .grades()
                .filter(graded -> !hasHeadline || graded.area().headline());
    }

    static Headline headline(Framework framework, Judgement judgement, Words words) {
        List<String> also = judgement
                .graded()
                .flatMap(graded -> graded.also().stream())
                .map(other -> JudgementRow.printed(other, words))
                .toList();
        return new Headline(words.titles().area(framework, judgement.area()), Verdict.of(judgement, words), also);
    }

    /** How much inspectors asked for, and where it stands; none where they asked for nothing. */
    static Optional<Link> recommendations(Chapter chapter, Address here, Words words) {
        return chapter.tracked().isEmpty()
                ? Optional.empty()
                : Optional.of(here.link(
                        Address.recommendations(chapter.inspection()),
                        words.standings().readAbout(chapter.tracked())));
    }
}
