package candour.pages;

import java.util.List;

/** The tables of open data: which columns they have, said once for the data page, the files and their metadata. */
public final class DataTables {

    public static final List<Column> JUDGEMENTS = List.of(
            Column.of("authority", "the authority’s id, as in its address"),
            Column.of("authority_code", "its nine-character code"),
            Column.of("inspection", "the inspection’s id, as in its address"),
            Column.of("framework", "the id of the framework"),
            Column.date("published", "when it was published, as precisely as it is known: a year, a month or a day"),
            Column.of("by", "“inspectors”, “council” or “peers”: whose judgement it is"),
            Column.maybe("group", "the id of the group of areas, if there is one"),
            Column.maybe("group_name", "its name"),
            Column.of("area", "the id of the area"),
            Column.of("area_name", "its name"),
            Column.maybe("grade", "the word"),
            Column.maybe(
                    "printed", "the number that the scale prints for it, if it prints one. Never compare it: see rank"),
            Column.maybe("scale", "the id of the scale, within the framework"),
            Column.number("rank", "the place on the scale; 1 is always the best")
                    .maybe(),
            Column.number("of", "how many points the scale has").maybe(),
            Column.of("status", "“graded”, “not-judged”, “not-published”, “predates-area” or “words-only”"),
            new Column("theme", "the ids of the common themes, with semicolons between them", Column.Holds.IDS, false),
            Column.of("source", "the title of the document"),
            Column.of("at", "the paragraph, page or table in it"));

    public static final List<Column> CHANGES = List.of(
            Column.of("authority", "the authority’s id, as in its address"),
            new Column("theme", "the ids of the common themes, with semicolons between them", Column.Holds.IDS, false),
            Column.of("area", "the id of the area of the later judgement"),
            Column.of("area_name", "its name"),
            Column.of("by", "“inspectors”, “council” or “peers”: whose judgements they are"),
            Column.of("from", "the id of the earlier inspection"),
            Column.of("to", "the id of the later inspection"),
            Column.of(
                    "verdict",
                    "“better”, “same”, “worse”, “broadly-better”, “broadly-same”, “broadly-worse” or “not-comparable”"),
            Column.of("because", "why the two may be compared, or why not"),
            Column.maybe("source", "where the reason stands; empty where it is the general rule"));

    public static final List<Column> INSPECTIONS = List.of(
            Column.of("inspection", "the inspection’s id, as in its address"),
            Column.of("authority", "the authority’s id"),
            Column.of("authority_name", "its name"),
            Column.of("authority_code", "its nine-character code"),
            Column.of("framework", "the id of the framework"),
            Column.date("inspected_from", "when the inspection began, as precisely as it is known")
                    .maybe(),
            Column.date("inspected_to", "when it ended").maybe(),
            Column.date("published", "when it was published, as precisely as it is known"),
            Column.number("judgements", "how many judgements of the inspectors it holds, ungraded ones included"),
            Column.number("findings", "how many findings it holds"),
            Column.number("recommendations", "how many recommendations it holds"));

    public static final List<Column> RECOMMENDATIONS = List.of(
            Column.of("authority", "the authority’s id, as in its address"),
            Column.of("inspection", "the inspection’s id, as in its address"),
            Column.of("id", "the recommendation’s id, within its inspection"),
            Column.of("within", "“immediately”, “3-months”, “6-months” or “longer-term”"),
            Column.date("due", "the day that follows from it, counted from publication; empty where none does")
                    .maybe(),
            Column.of("theme", "the id of the common theme"),
            Column.maybe("owner", "who it is addressed to, where the document names somebody"),
            Column.of("text", "what the inspectors asked, in our words"),
            Column.of("plain", "the same in few and plain words"),
            Column.of("status", "“not-started”, “in-progress”, “overdue”, “done”, “dropped” or “not-known”"),
            Column.date(
                    "status_on",
                    "the day of the latest word on it; of “not-known”, the day up to which nothing is known"),
            Column.of("source", "the title of the document"),
            Column.of("at", "the paragraph, page or table in it"));

    public static final List<Column> ACTIONS = List.of(
            Column.of("authority", "the authority’s id"),
            Column.of("inspection", "the inspection’s id"),
            Column.of("recommendation", "the recommendation’s id, within its inspection"),
            Column.number("number", "the action’s place among those of the recommendation"),
            Column.of("action", "what was to be done"),
            Column.maybe("lead", "who leads it"),
            Column.date("due", "by when").maybe(),
            Column.maybe("measure", "what will show that it is done"),
            Column.of("source", "the title of the document"),
            Column.of("at", "the paragraph, page or table in it"));

    /** The rules of one sort of content file, for editors. */
    public record Schema(String file, String about) {}

    public static final List<Schema> SCHEMAS = List.of(
            new Schema("site.schema.json", "site.yaml"),
            new Schema("accessibility.schema.json", "accessibility.yaml"),
            new Schema("themes.schema.json", "themes.yaml"),
            new Schema("glossary.schema.json", "glossary.yaml"),
            new Schema("pictures.schema.json", "pictures.yaml"),
            new Schema("framework.schema.json", "frameworks/<id>.yaml"),
            new Schema("authority.schema.json", "authority.yaml"),
            new Schema("inspection.schema.json", "inspection.yaml"),
            new Schema("young-people.schema.json", "young-people.yaml"),
            new Schema("handouts.schema.json", "handouts.yaml"));

    private DataTables() {}
}
