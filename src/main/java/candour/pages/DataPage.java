package candour.pages;

import candour.compare.Compared;
import candour.model.Inspection;
import java.util.List;

/**
 * The data behind the pages.
 *
 * @param rows how many judgements the file holds
 */
public record DataPage(Head head, String title, Link judgements, int rows, List<Column> columns) implements Page {

    /** A column of the file, and what stands in it. */
    public record Column(String name, String means) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("authority", "the authority’s id, as in its address"),
            new Column("authority_code", "its nine-character code"),
            new Column("inspection", "the inspection’s id, as in its address"),
            new Column("framework", "the id of the framework"),
            new Column("published", "when it was published, as precisely as it is known: a year, a month or a day"),
            new Column("by", "“inspectors” or “council”: whose judgement it is"),
            new Column("group", "the id of the group of areas, if there is one"),
            new Column("group_name", "its name"),
            new Column("area", "the id of the area"),
            new Column("area_name", "its name"),
            new Column("grade", "the word"),
            new Column(
                    "printed", "the number that the scale prints for it, if it prints one. Never compare it: see rank"),
            new Column("scale", "the id of the scale, within the framework"),
            new Column("rank", "the place on the scale; 1 is always the best"),
            new Column("of", "how many points the scale has"),
            new Column("status", "“graded”, “not-judged”, “not-published”, “predates-area” or “words-only”"),
            new Column("theme", "the ids of the common themes, with semicolons between them"),
            new Column("source", "the title of the document"),
            new Column("at", "the paragraph, page or table in it"));

    static DataPage of(Frame frame, Compared compared) {
        Address here = Address.DATA;
        long rows = compared.archive()
                .inspections()
                .flatMap(Inspection::allJudgements)
                .count();
        return new DataPage(
                frame.head(here, "Data", "Every judgement on this site as a file for spreadsheets and programs."),
                "Data",
                new Link("judgements.csv", "judgements.csv"),
                (int) rows,
                COLUMNS);
    }
}
