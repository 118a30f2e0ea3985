package candour.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Rows of comma-separated values by RFC 4180, in UTF-8. */
final class Csv {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Csv() {}

    /** Each row is written before the next is asked for, so that a table is never all in memory. */
    static void write(Stream<List<String>> rows, OutputStream out) throws IOException {
        try {
            rows.forEachOrdered(cells -> write(row(cells), out));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void write(String row, OutputStream out) {
        try {
            out.write(row.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One row with its line break. */
    static String row(List<String> cells) {
        StringBuilder row = new StringBuilder(cell(cells.get(0)));
        for (String cell : cells.subList(1, cells.size())) {
            row.append(',').append(cell(cell));
        }
        return row.append("\r\n").toString();
    }

    /** In quotation marks where it must be; with an apostrophe before it where a spreadsheet would take it for a formula. */
    static String cell(String text) {
        boolean isFormula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = isFormula ? "'" + text : text;
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean needsQuotes(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
