package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Judgement;
import candour.model.Table;
import candour.say.Words;
import java.util.List;
import java.util.Optional;

/**
 * An inspection of which only a row of a table is known: its grades, and where each stands. Nobody has written a summary, and it says so.
 *
 * @param folder by which tables link to it
 * @param report the address of the report, where the table gives it
 * @param sources the table, and others that have the inspection too
 * @param cells where each grade stands
 */
public record RowPage(
        Head head,
        String folder,
        String title,
        Age age,
        List<Fact> facts,
        Optional<GradeTable> grades,
        Optional<String> noOverall,
        String csv,
        SayingBox sayings,
        Optional<String> report,
        List<SourceEntry> sources,
        Optional<String> licence,
        List<CellOf> cells,
        Link youngPeople)
        implements Page {

    /** Where one judgement stands: the file, the line and the heading of the column. */
    public record CellOf(String id, String area, String at) {}

    /** In one piece: one line a field of the record. */
    static RowPage of(Frame frame, Chapter chapter, Table.Row row, Age age) {
        Inspection inspection = chapter.inspection();
        Address here = Address.of(inspection);
        Words words = frame.words();
        String title = words.titles().title(chapter.authority(), inspection);
        return new RowPage(
                InspectionPage.head(frame, chapter, here, title)
                        .sharing(frame.picture(here, ShareCard.of(frame, chapter))),
                inspection.folder(),
                title,
                age,
                InspectionFacts.atAGlance(chapter, here, words),
                GradeTable.of(chapter, words),
                InspectionPage.noOverall(inspection, words),
                here.to(Address.of(chapter.authority()).child("judgements.csv")),
                SayingBox.of(chapter, words),
                row.report(),
                inspection.sources().stream().map(SourceEntry::of).toList(),
                row.table().licence(),
                inspection.judgements().stream()
                        .map(one -> cell(chapter, one, words))
                        .toList(),
                here.link(Address.youngPeople(inspection), words.the("inspection-young-people")));
    }

    private static CellOf cell(Chapter chapter, Judgement judgement, Words words) {
        return new CellOf(
                "cell-" + JudgementRow.anchor(judgement.area().id(), Judge.INSPECTORS),
                words.titles().area(chapter.inspection().framework(), judgement.area()),
                judgement.citation().at());
    }
}
