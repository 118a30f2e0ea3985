package candour.cli;

import candour.check.reading.ReadingLevel;
import candour.check.reading.Readings.Reading;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** {@code candour check --reading}: every text with its numbers, to read down a column. */
final class ReadingTable {

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

    private static String row(int width, String text, Object... cells) {
        return String.format(Locale.ROOT, "%-" + width + "s %6s %11s %15s %13s %11s", join(text, cells));
    }

    private static Object[] join(String text, Object... cells) {
        Object[] all = new Object[cells.length + 1];
        all[0] = text;
        System.arraycopy(cells, 0, all, 1, cells.length);
        return all;
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
