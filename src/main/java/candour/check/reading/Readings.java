package candour.check.reading;

import candour.model.Archive;
import candour.model.Html;
import candour.model.Inspection;
import candour.model.Passage;
import candour.model.YoungPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How hard everything is to read: the children's versions, and the adults' summaries beside them. */
public final class Readings {

    private final Reader reader;

    private Readings(Archive archive) {
        this.reader = new Reader(archive);
    }

    /**
     * One text, measured.
     *
     * @param text which it is, such as {@code leicester/2008-jar, ages 9-11}
     * @param unfamiliar how many of its words young readers may not know, in per cent
     */
    public record Reading(String text, ReadingLevel level, double unfamiliar) {}

    /** In the order of the site: each inspection's children's versions, then its summary. */
    public static List<Reading> of(Archive archive) {
        Readings readings = new Readings(archive);
        return archive.inspections().flatMap(readings::inspection).toList();
    }

    private Stream<Reading> inspection(Inspection inspection) {
        Stream<Reading> versions = inspection.youngPeople().stream()
                .map(version -> reading(inspection.id() + ", ages " + version.ages(), texts(version)));
        return Stream.concat(
                versions,
                Stream.of(reading(
                        inspection.id() + ", summary",
                        List.of(words(inspection.summary().html())))));
    }

    private static List<String> texts(YoungPeople version) {
        return version.passages().map(Passage::text).toList();
    }

    private Reading reading(String name, List<String> texts) {
        List<Sentence> sentences = new ArrayList<>();
        int unfamiliar = 0;
        for (String text : texts) {
            List<Sentence> these = reader.sentences(text);
            sentences.addAll(these);
            unfamiliar += reader.unfamiliar(text, these).size();
        }
        ReadingLevel level = ReadingLevel.of(sentences);
        return new Reading(name, level, level.words() == 0 ? 0 : 100.0 * unfamiliar / level.words());
    }

    /** The words of markup that {@code ProseReader} made. Each block ends a sentence, with or without a full stop. */
    private static String words(Html html) {
        return html.markup()
                .replaceAll("</(p|li|h[1-6]|blockquote)>", "\n\n")
                .replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
