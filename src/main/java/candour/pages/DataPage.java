package candour.pages;

import candour.model.Archive;
import java.util.List;

/**
 * The data behind the pages.
 *
 * @param publisher who publishes it
 * @param tables the CSV files with their columns
 * @param documents the JSON files
 * @param slices each authority's own judgements
 */
public record DataPage(
        Head head,
        String title,
        String publisher,
        List<Table> tables,
        List<Document> documents,
        List<Document> schemas,
        List<Link> slices)
        implements Page {

    /** A CSV file. */
    public record Table(String id, Link file, Link metadata, String about, List<Column> columns) {}

    /** A JSON file. */
    public record Document(Link file, String about) {}

    static DataPage of(Frame frame, Archive archive) {
        Address here = Address.DATA;
        return new DataPage(
                frame.head(here, "Data", "Everything on this site as files for spreadsheets and programs."),
                "Data",
                frame.site().publisher(),
                List.of(
                        table("judgements", "Every judgement, one a row.", DataTables.JUDGEMENTS),
                        table(
                                "changes",
                                "Every pair of neighbouring judgements, with what may be said of it.",
                                DataTables.CHANGES),
                        table("inspections", "Every inspection, one a row.", DataTables.INSPECTIONS),
                        table(
                                "recommendations",
                                "Every recommendation, and where it stands.",
                                DataTables.RECOMMENDATIONS),
                        table(
                                "actions",
                                "What was to be done about recommendations, as far as our sources say.",
                                DataTables.ACTIONS)),
                List.of(
                        document("frameworks.json", "The frameworks: scales best first, areas, what may be compared."),
                        document("candour.json", "Everything in one file.")),
                DataTables.SCHEMAS.stream()
                        .map(schema -> new Document(
                                new Link("schema/" + schema.file(), schema.file()), "the fields of " + schema.about()))
                        .toList(),
                archive.authorities().stream()
                        .map(one ->
                                new Link(here.to(Address.of(one)) + "judgements.csv", "Judgements about " + one.name()))
                        .toList());
    }

    private static Table table(String id, String about, List<Column> columns) {
        String file = id + ".csv";
        return new Table(
                id, new Link(file, file), new Link(file + "-metadata.json", file + "-metadata.json"), about, columns);
    }

    private static Document document(String file, String about) {
        return new Document(new Link(file, file), about);
    }
}
