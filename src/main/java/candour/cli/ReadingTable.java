package candour.cli;

import candour.check.reading.ReadingLevel;
import candour.check.reading.Readings.Reading;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** {@code candour check --reading}: every text with its numbers, to read down a column. */
final class ReadingTable {

    /** Each wide enough for its heading and a blank before it. */
    private static final int[] WIDTHS = {7, 12, 16, 14, 12};

    private ReadingTable() {}

    static void print(List<Reading> readings, PrintWriter out) {
        int width = readings.stream().mapToInt(one -> one.text().length()).max().orElse(4);
        out.println(row(width, "Text", "Words", "A sentence", "Flesch-Kincaid", "Coleman-Liau", "Unfamiliar"));
        for (Reading reading : readings) {
            ReadingLevel level = reading.level();
            out.println(row(
                    width,
                    reading.text(),
                    Integer.toString(level.words()),
                    shown(level.wordsPerSentence()),
                    shown(level.fleschKincaid()),
                    shown(level.colemanLiau()),
                    Math.round(reading.unfamiliar()) + " %"));
        }
        out.println("Grades are years of school in the United States: about the reader's age less five.");
        out.println();
    }

    private static String row(int width, String text, String... cells) {
        StringBuilder row = new StringBuilder(text).append(" ".repeat(width - text.length()));
        for (int i = 0; i < cells.length; i++) {
            row.append(" ".repeat(Math.max(1, WIDTHS[i] - cells[i].length()))).append(cells[i]);
        }
        return row.toString();
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
