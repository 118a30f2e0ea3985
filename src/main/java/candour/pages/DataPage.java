package candour.pages;

import candour.model.Archive;
import candour.model.Authority;
import candour.pages.data.Document;
import candour.pages.data.Schema;
import candour.pages.data.Table;
import candour.pages.data.Tables;
import candour.say.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The data behind the pages.
 *
 * @param reach the day of the newest document
 * @param publisher who publishes it
 * @param tables the CSV files with their columns
 * @param documents the JSON files
 * @param slices each authority's own rows
 */
public record DataPage(
        Head head,
        String title,
        String publisher,
        List<TableFile> tables,
        List<DocumentFile> documents,
        List<DocumentFile> schemas,
        List<Link> slices,
        Optional<LocalDate> reach)
        implements Page {

    /** A CSV file. */
    public record TableFile(String id, Link file, Link metadata, String about, List<Meaning> columns) {}

    /** What stands in a column. */
    public record Meaning(String column, String means) {}

    /** A JSON file. */
    public record DocumentFile(Link file, String about) {}

    static DataPage of(Frame frame, Archive archive) {
        Words words = frame.words();
        List<Table<?>> tables = Tables.all(words, frame.site());
        return new DataPage(
                frame.head(Address.DATA, words.the("data"), words.the("data.description")),
                words.the("data"),
                frame.site().publisher(),
                tables.stream().map(table -> file(table, words)).toList(),
                Stream.of(Document.values())
                        .map(one -> new DocumentFile(new Link(one.file(), one.file()), one.about(words)))
                        .toList(),
                Schema.ALL.stream()
                        .map(one -> new DocumentFile(new Link("schema/" + one.file(), one.file()), one.about(words)))
                        .toList(),
                slices(archive.authorities(), tables, words),
                frame.reach());
    }

    private static TableFile file(Table<?> table, Words words) {
        return new TableFile(
                table.id(),
                new Link(table.file(), table.file()),
                new Link(table.metadataFile(), table.metadataFile()),
                table.about(words),
                table.columns().stream()
                        .map(column -> new Meaning(column.name(), table.means(column, words)))
                        .toList());
    }

    private static List<Link> slices(List<Authority> authorities, List<Table<?>> tables, Words words) {
        return authorities.stream()
                .flatMap(authority -> tables.stream()
                        .filter(Table::isByAuthority)
                        .map(table -> new Link(
                                Address.DATA.to(Address.of(authority).child(table.file())),
                                table.about(authority.name(), words))))
                .toList();
    }
}
