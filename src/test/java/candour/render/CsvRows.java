package candour.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table of open data as another program reads it: the names of its columns, and the cells of each row. */
record CsvRows(List<String> names, List<List<String>> rows) {

    /** A row ends with two characters; a line break in a text is one. */
    static CsvRows of(byte[] file) {
        List<List<String>> all = Stream.of(new String(file, StandardCharsets.UTF_8).split("\r\n"))
                .map(CsvRows::cells)
                .toList();
        return new CsvRows(all.get(0), all.subList(1, all.size()));
    }

    private static List<String> cells(String row) {
        return Stream.of(row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell)
                .toList();
    }
}
