package candour.pages.data;

import candour.compare.Compared.Story;
import candour.say.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table of open data. Its words are one message, {@code data-<id>}: what it holds, its title, and what each column means.
 *
 * @param id by which its file and its words are known
 * @param key the columns by which a row is known
 * @param rows those of one authority, in the order of its story
 * @param isByAuthority whether each authority also has a file of its own rows
 */
public record Table<Row>(
        String id,
        List<String> key,
        Function<Story, Stream<Row>> rows,
        List<Column<Row>> columns,
        boolean isByAuthority) {

    static <Row> Table<Row> of(
            String id, List<String> key, Function<Story, Stream<Row>> rows, List<Column<Row>> columns) {
        return new Table<>(id, key, rows, columns, false);
    }

    /** The same, with a file for each authority besides. */
    Table<Row> byAuthority() {
        return new Table<>(id, key, rows, columns, true);
    }

    public String file() {
        return id + ".csv";
    }

    /** Where programs look for what the columns mean. */
    public String metadataFile() {
        return file() + "-metadata.json";
    }

    /** The header, then the cells of each row of some authorities, made when it is its turn. */
    public Stream<List<String>> lines(List<Story> stories) {
        List<String> header = columns.stream().map(Column::name).toList();
        return Stream.concat(Stream.of(header), stories.stream().flatMap(rows).map(this::cells));
    }

    private List<String> cells(Row row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }

    /** {@code Every judgement, one a row.} */
    public String about(Words words) {
        return words.the(message());
    }

    public String title(Words words) {
        return words.the(message() + ".as-title");
    }

    /** What the rows of one authority are called: {@code Judgements about Leicester}. */
    public String about(String place, Words words) {
        return words.with(message() + ".of-place", "place", place);
    }

    /** What stands in a column. */
    public String means(Column<?> column, Words words) {
        return words.the(message() + "." + column.name());
    }

    private String message() {
        return "data-" + id;
    }
}
