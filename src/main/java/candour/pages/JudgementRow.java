package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.model.Framework;
import candour.model.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One judgement in a table.
 *
 * @param id the row's id, to be linked to; absent where the page shows it twice
 * @param inspection the inspection it belongs to, where the table holds several
 * @param notes whose it is, where it is not the inspectors', and what it is a part of
 * @param source where it stands; on pages about several inspections the link to the inspection leads there
 */
public record JudgementRow(
        Optional<String> id,
        Optional<Link> inspection,
        String area,
        List<String> notes,
        Verdict verdict,
        List<ChangeNote> changes,
        Optional<SourceNote> source) {

    /** A row of the inspection's own page. */
    static JudgementRow own(ComparedJudgement placed, Framework framework) {
        return new JudgementRow(
                Optional.of(anchor(
                        placed.judgement().area().id(), placed.judgement().by())),
                Optional.empty(),
                placed.judgement().area().name(),
                notes(placed, framework),
                Verdict.of(placed.judgement()),
                ChangeNote.of(placed, Wording.WORDS),
                Optional.of(SourceNote.of(placed.judgement().citation())));
    }

    /** A row of a page about several inspections: it names the group of its area, and leads to the row with its source. */
    static JudgementRow linked(ComparedJudgement placed, Chapter chapter, Address from) {
        Framework framework = chapter.inspection().framework();
        String row = from.to(Address.of(chapter.inspection())) + "#"
                + anchor(placed.judgement().area().id(), placed.judgement().by());
        return new JudgementRow(
                Optional.empty(),
                Optional.of(new Link(row, Titles.title(chapter.inspection()))),
                Titles.name(framework, placed.judgement().area()),
                notes(placed, framework),
                Verdict.of(placed.judgement()),
                ChangeNote.of(placed, Wording.WORDS),
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

    private static List<String> notes(ComparedJudgement placed, Framework framework) {
        List<String> notes = new ArrayList<>();
        placed.judgement()
                .area()
                .parent()
                .map(framework.areas()::get)
                .ifPresent(parent -> notes.add("Part of: " + Wording.small(parent.name())));
        switch (placed.judgement().by()) {
            case INSPECTORS -> {}
            case COUNCIL -> notes.add("The council’s own view");
            case PEERS -> notes.add("The view of a peer review");
        }
        return notes;
    }
}
