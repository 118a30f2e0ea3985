package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.model.Also;
import candour.model.Area;
import candour.model.Framework;
import candour.model.Judge;
import candour.model.Judgement;
import candour.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One judgement in a table.
 *
 * @param judged what it is about, for the table's key
 * @param id the row's id, to be linked to; absent where the page shows it twice
 * @param inspection the inspection it belongs to, where the table holds several
 * @param partOf the name of the area that it is a part of
 * @param by whose it is
 * @param also what other sources print in its place, and why the page goes by this one
 * @param codes the letters in square brackets that stand in it
 * @param source where it stands; on pages about several inspections the link to the inspection leads there
 */
public record JudgementRow(
        ComparedJudgement judged,
        Optional<String> id,
        Optional<Link> inspection,
        String area,
        Optional<String> partOf,
        Judge by,
        Verdict verdict,
        List<ChangeNote> changes,
        List<Other> also,
        List<Shorthand> codes,
        Optional<SourceNote> source) {

    /** Another source that prints another grade. */
    public record Other(String text, String why, SourceNote source) {}

    /** A row of the inspection's own page. */
    static JudgementRow own(ComparedJudgement compared, Framework framework, Words words) {
        Area area = compared.judgement().area();
        return new JudgementRow(
                compared,
                Optional.of(anchor(area.id(), compared.judgement().by())),
                Optional.empty(),
                area.name(),
                partOf(area, framework),
                compared.judgement().by(),
                Verdict.of(compared.judgement(), words),
                ChangeNote.of(compared, words),
                also(compared.judgement(), words),
                codes(compared),
                Optional.of(SourceNote.of(compared.judgement().citation())));
    }

    /** A row of a page about several inspections: it names the group of its area, and leads to the row with its source. */
    static JudgementRow linked(
            Optional<String> id, ComparedJudgement compared, Chapter chapter, Address from, Words words) {
        Framework framework = chapter.inspection().framework();
        Area area = compared.judgement().area();
        String row = from.to(Address.evidence(chapter.inspection())) + "#"
                + anchor(area.id(), compared.judgement().by());
        return new JudgementRow(
                compared,
                id,
                Optional.of(new Link(row, words.titles().title(chapter.inspection()))),
                words.titles().areaInFull(framework, area),
                partOf(area, framework),
                compared.judgement().by(),
                Verdict.of(compared.judgement(), words),
                ChangeNote.of(compared, words),
                also(compared.judgement(), words),
                codes(compared),
                Optional.empty());
    }

    static String anchor(String area, Judge by) {
        return prefix(by) + area.replace('/', '-');
    }

    private static String prefix(Judge by) {
        return switch (by) {
            case INSPECTORS -> "area-";
            case COUNCIL -> "self-assessed-";
            case PEERS -> "peer-reviewed-";
        };
    }

    private static Optional<String> partOf(Area area, Framework framework) {
        return area.parent().map(framework.areas()::get).map(Area::name);
    }

    private static List<Other> also(Judgement judgement, Words words) {
        return judgement
                .graded()
                .flatMap(graded -> graded.also().stream().map(other -> other(graded, other, words)))
                .toList();
    }

    /** That another source prints another grade. */
    static String printed(Also also, Words words) {
        return words.with("judgement-also", "grade", also.grade().label());
    }

    private static Other other(Judgement.Graded graded, Also also, Words words) {
        return new Other(
                printed(also, words),
                also.because()
                        .map(why -> words.with("judgement-also.because", "why", why))
                        .orElseGet(() -> words.with(
                                "judgement-also.open",
                                "title",
                                graded.citation().source().title())),
                SourceNote.of(also.citation()));
    }

    private static List<Shorthand> codes(ComparedJudgement compared) {
        List<Shorthand> codes = new ArrayList<>();
        Shorthand.of(compared.judgement()).ifPresent(codes::add);
        return codes;
    }
}
