package candour.render;

import candour.model.Site;
import candour.pages.Column;
import java.io.OutputStream;
import java.util.List;

/** What the columns of a CSV file mean, for programs: W3C Metadata Vocabulary for Tabular Data (CSVW). */
final class CsvMetadata {

    private CsvMetadata() {}

    /**
     * The content of {@code <file>-metadata.json}, which programs look for beside the file.
     *
     * @param key the columns by which a row is known
     */
    static void write(Site site, String file, String title, List<Column> columns, List<String> key, OutputStream out) {
        try (Json json = new Json(out)) {
            json.object(() -> {
                json.text("@context", "http://www.w3.org/ns/csvw");
                json.text("url", file);
                json.text("dc:title", title);
                json.object("dc:publisher", () -> json.text("schema:name", site.publisher()));
                json.object("dialect", () -> {
                    json.text("encoding", "utf-8");
                    json.flag("header", true);
                    json.text("delimiter", ",");
                });
                json.object("tableSchema", () -> {
                    json.list("columns", columns, CsvMetadata::column);
                    json.texts("primaryKey", key);
                });
            });
        }
    }

    private static void column(Json json, Column column) {
        json.text("name", column.name());
        json.text("titles", column.name());
        json.text("dc:description", column.means());
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
