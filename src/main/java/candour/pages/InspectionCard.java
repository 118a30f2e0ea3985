package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Framework;
import candour.model.Inspection;
import candour.model.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An inspection in a list of inspections.
 *
 * @param inspectors who inspected, and when it was published
 * @param headlines the judgements that sum it up, if there are any
 * @param tally how many areas got which grade, in words
 */
public record InspectionCard(
        Link page,
        String inspectors,
        List<Headline> headlines,
        String tally,
        Link youngPeople,
        Optional<Link> recommendations) {

    /** A judgement that sums up others. */
    public record Headline(String area, Verdict verdict) {}

    static InspectionCard of(Chapter chapter, Address from, String title) {
        return new InspectionCard(
                from.link(Address.of(chapter.inspection()), title),
                Wording.list(chapter.inspection().framework().inspectorates()) + ", published "
                        + Wording.date(chapter.inspection().published()),
                headlines(chapter),
                Tally.of(chapter.inspection()),
                from.link(Address.youngPeople(chapter.inspection()), "The young people’s version"),
                InspectionPage.recommendations(chapter, from));
    }

    static List<Headline> headlines(Chapter chapter) {
        return chapter.inspection().judgements().stream()
                .filter(judgement -> judgement.area().headline())
                .map(judgement -> headline(chapter.inspection().framework(), judgement))
                .toList();
    }

    /** The inspectors' grades that tell most: those that sum the others up, or all of them where none does. */
    static Stream<Judgement> telling(Inspection inspection) {
        boolean hasHeadline =
                inspection.judgements().stream().anyMatch(one -> one.area().headline());
        return inspection.judgements().stream()
                .filter(judgement -> judgement instanceof Judgement.Graded)
                .filter(judgement -> !hasHeadline || judgement.area().headline());
    }

    static Headline headline(Framework framework, Judgement judgement) {
        return new Headline(Titles.name(framework, judgement.area()), Verdict.of(judgement));
    }

    /** When it took place, if that is known. */
    static String when(Chapter chapter) {
        return chapter.inspection().inspected().map(Wording::period).orElse("The document does not say");
    }
}
