package candour.read;

import candour.model.Html;
import candour.model.Inspection;
import candour.model.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows become inspections. */
final class RowInspections {

    private RowInspections() {}

    /** Of which nothing is known but the row. In one piece: one line a field of the record. */
    static Inspection inspection(String id, TableRows.Read row) {
        return new Inspection(
                id,
                row.framework(),
                row.visit(),
                List.of(),
                Optional.empty(),
                row.inspected(),
                row.publication(),
                Optional.empty(),
                List.of(row.row().table().source()),
                List.of(),
                row.judgements(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Passage.of("", Html.NONE, row.position(), ""),
                List.of(),
                Optional.empty(),
                Optional.of(row.row()),
                row.position());
    }

    /** A second inspection of a year has its month beside its name, its day or a number where that is not enough. */
    static String free(TableRows.Read row, Set<String> taken) {
        String when = row.when().toString();
        String month = when.substring(4, Math.min("2008-06".length(), when.length()));
        Stream<String> dated = Stream.of("", month, when.substring(4));
        Stream<String> numbered = IntStream.iterate(2, number -> number + 1).mapToObj(number -> "-" + number);
        return Stream.concat(dated, numbered)
                .map(more -> row.folder() + more)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }
}
