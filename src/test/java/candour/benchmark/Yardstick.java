package candour.benchmark;

import candour.check.reading.Reader;
import candour.check.reading.ReadingLevel;
import candour.check.reading.Sentence;
import candour.model.Archive;
import candour.read.ArchiveReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures a file of texts, one JSON record a line with its paragraphs in {@code summary_for_children_and_young_people}, as
 * {@code candour check --reading} measures ours: what inspectors themselves once wrote for children ({@code src/docs/reading.md}).
 */
public final class Yardstick {

    private static final List<String> COLUMNS = List.of(
            "Words",
            "Words a sentence",
            "Flesch-Kincaid",
            "Coleman-Liau",
            "Unfamiliar, %",
            "Sentences over 20 words, %");

    private Yardstick() {}

    public static void main(String[] args) throws IOException {
        Archive archive = ArchiveReader.read(Path.of("content")).value().orElseThrow();
        Reader reader = new Reader(archive);
        List<double[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(System.getProperty("summaries")))) {
            rows.add(measured(new ObjectMapper().readTree(line), reader));
        }
        System.out.println(rows.size() + " texts: lowest, quarter, median, three quarters, highest");
        for (int column = 0; column < COLUMNS.size(); column++) {
            int index = column;
            System.out.println(COLUMNS.get(column) + ": "
                    + quarters(rows.stream()
                            .mapToDouble(row -> row[index])
                            .sorted()
                            .toArray()));
        }
        long within = rows.stream().filter(row -> row[2] <= 7).count();
        System.out.println(within + " at grade 7 or below (Flesch-Kincaid)");
    }

    /** A number for each of the columns. */
    private static double[] measured(JsonNode record, Reader reader) {
        String place = record.get("local_authority").asString();
        List<Sentence> sentences = new ArrayList<>();
        int unfamiliar = 0;
        for (JsonNode paragraph : record.get("summary_for_children_and_young_people")) {
            String text = paragraph.asString().replace(place, "Leicester");
            List<Sentence> these = reader.sentences(text);
            sentences.addAll(these);
            unfamiliar += reader.unfamiliar(text, these).size();
        }
        ReadingLevel level = ReadingLevel.of(sentences);
        long tooLong = sentences.stream().filter(one -> one.words().size() > 20).count();
        return new double[] {
            level.words(),
            level.wordsPerSentence(),
            level.fleschKincaid(),
            level.colemanLiau(),
            100.0 * unfamiliar / level.words(),
            100.0 * tooLong / sentences.size()
        };
    }

    private static String quarters(double[] sorted) {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(quarter -> String.format(Locale.ROOT, "%.1f", sorted[(sorted.length - 1) * quarter / 4]))
                .collect(Collectors.joining("  "));
    }
}
