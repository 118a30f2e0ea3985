package candour.pages;

import java.util.List;

/** The tables of open data: which columns they have, said once for the data page, the files and their metadata. */
public final class DataTables {

    public static final List<Column> JUDGEMENTS = List.of(
            new Column("authority", "the authority’s id, as in its address"),
            new Column("authority_code", "its nine-character code"),
            new Column("inspection", "the inspection’s id, as in its address"),
            new Column("framework", "the id of the framework"),
            new Column("published", "when it was published, as precisely as it is known: a year, a month or a day"),
            new Column("by", "“inspectors”, “council” or “peers”: whose judgement it is"),
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

    public static final List<Column> CHANGES = List.of(
            new Column("authority", "the authority’s id, as in its address"),
            new Column("theme", "the ids of the common themes, with semicolons between them"),
            new Column("area", "the id of the area of the later judgement"),
            new Column("area_name", "its name"),
            new Column("by", "“inspectors”, “council” or “peers”: whose judgements they are"),
            new Column("from", "the id of the earlier inspection"),
            new Column("to", "the id of the later inspection"),
            new Column(
                    "verdict",
                    "“better”, “same”, “worse”, “broadly-better”, “broadly-same”, “broadly-worse” or “not-comparable”"),
            new Column("because", "why the two may be compared, or why not"),
            new Column("source", "where the reason stands; empty where it is the general rule"));

    public static final List<Column> INSPECTIONS = List.of(
            new Column("inspection", "the inspection’s id, as in its address"),
            new Column("authority", "the authority’s id"),
            new Column("authority_name", "its name"),
            new Column("authority_code", "its nine-character code"),
            new Column("framework", "the id of the framework"),
            new Column("inspected_from", "when the inspection began, as precisely as it is known"),
            new Column("inspected_to", "when it ended"),
            new Column("published", "when it was published, as precisely as it is known"),
            new Column("judgements", "how many judgements of the inspectors it holds, ungraded ones included"),
            new Column("findings", "how many findings it holds"),
            new Column("recommendations", "how many recommendations it holds"));

    private DataTables() {}
}
