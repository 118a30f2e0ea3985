package candour.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Placed;
import candour.model.Archive;
import candour.read.ArchiveReader;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What may be said about change, as a table, on the real content. */
class ComparerTest {

    private final Archive archive =
            ArchiveReader.read(Path.of("content")).value().orElseThrow();

    @Test
    void leedsFromYearToYear() {
        assertEquals(
                List.of(
                        "2008-apa be-healthy: WORSE than 2007-apa, broadly",
                        "2008-apa capacity-to-improve: WORSE than 2008-jar, broadly",
                        "2008-apa economic-well-being: SAME than 2008-jar, broadly",
                        "2008-apa enjoy-and-achieve: SAME than 2007-apa, broadly",
                        "2008-apa overall-effectiveness: WORSE than 2008-jar, broadly",
                        "2008-apa positive-contribution: SAME than 2007-apa, broadly",
                        "2008-apa stay-safe: SAME than 2008-jar, broadly",
                        "2008-jar capacity-to-improve: SAME than 2007-apa, broadly",
                        "2008-jar outcomes/economic-well-being: break since 2007-apa, with a reason",
                        "2008-jar outcomes/stay-safe: SAME than 2007-apa, broadly",
                        "2008-jar overall-effectiveness: SAME than 2007-apa, broadly"),
                said("leeds"));
    }

    @Test
    void leicesterIsNeverComparedAcrossItsFourFrameworks() {
        assertEquals(
                List.of(),
                said("leicester").stream()
                        .filter(line -> !line.contains(": break since "))
                        .toList());
    }

    /** The inspectors' judgements that have something before them, one a line. */
    private List<String> said(String authority) {
        TreeMap<String, String> lines = new TreeMap<>();
        for (Compared.Story story : Comparer.compare(archive).stories()) {
            if (story.authority().id().equals(authority)) {
                for (Chapter chapter : story.chapters()) {
                    chapter.judgements().forEach(placed -> line(chapter, placed, lines));
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private static void line(Chapter chapter, Placed placed, TreeMap<String, String> lines) {
        String what = folder(chapter.inspection().id()) + " "
                + placed.judgement().area().id() + ": ";
        if (placed.change() instanceof Change.Moved moved) {
            String how = moved.caveat().isPresent() ? ", broadly" : "";
            lines.put(
                    what,
                    what + moved.direction() + " than " + folder(moved.since().id()) + how);
        } else if (placed.change() instanceof Change.Break gap) {
            String how = gap.caveat().isPresent() ? ", with a reason" : "";
            lines.put(what, what + "break since " + folder(gap.since().id()) + how);
        }
    }

    private static String folder(String id) {
        return id.substring(id.indexOf('/') + 1);
    }
}
