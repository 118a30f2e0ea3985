package candour.render;

import java.util.List;

/** Rows of comma-separated values by RFC 4180. */
final class Csv {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Csv() {}

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
