package candour.render;

import candour.model.Site;
import candour.pages.data.Column;
import candour.pages.data.Table;
import candour.say.Words;
import java.io.OutputStream;

/** What the columns of a CSV file mean, for programs: W3C Metadata Vocabulary for Tabular Data (CSVW). */
final class CsvMetadata {

    private CsvMetadata() {}

    /** The content of {@code <file>-metadata.json}, which programs look for beside the file. */
    static void write(Site site, Table<?> table, Words words, OutputStream out) {
        try (Json json = new Json(out)) {
            json.object(() -> {
                json.text("@context", "http://www.w3.org/ns/csvw");
                json.text("url", table.file());
                json.text("dc:title", table.title(words));
                json.object("dc:publisher", () -> json.text("schema:name", site.publisher()));
                json.object("dialect", () -> {
                    json.text("encoding", "utf-8");
                    json.flag("header", true);
                    json.text("delimiter", ",");
                });
                json.object("tableSchema", () -> {
                    json.list(
                            "columns",
                            table.columns(),
                            (item, column) -> column(item, column, table.means(column, words)));
                    json.texts("primaryKey", table.key());
                });
            });
        }
    }

    private static void column(Json json, Column<?> column, String means) {
        json.text("name", column.name());
        json.text("titles", column.name());
        json.text("dc:description", means);
        switch (column.holds()) {
            case NUMBER -> json.text("datatype", "nonNegativeInteger");
            case DATE ->
                json.object("datatype", () -> {
                    json.text("base", "string");
                    json.text("format", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
                });
            case IDS -> {
                json.text("datatype", "string");
                json.text("separator", ";");
            }
            case TEXT -> json.text("datatype", "string");
        }
        json.flag("required", column.isAlways());
    }
}
