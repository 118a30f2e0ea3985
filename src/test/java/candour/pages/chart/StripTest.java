package candour.pages.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.compare.Compared;
import candour.compare.Comparer;
import candour.model.Archive;
import candour.read.ArchiveReader;
import candour.say.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StripTest {

    private final Archive archive = ArchiveReader.read(Path.of("src/test/cases/sound/comparisons/content"))
            .value()
            .orElseThrow();
    private final Compared.Story story =
            Comparer.compare(archive, LocalDate.EPOCH).stories().get(0);
    private final Strip strip =
            Strip.of(story, archive.themes().get(0), Words.of(archive)).orElseThrow();

    @Test
    void aLineJoinsOnlyWhatMayBeComparedWithTheInspectionRightAbove() {
        assertEquals(
                List.of("First kind 2005", "First kind 2006", "Third kind 2007", "Second kind 2008"),
                strip.stops().stream()
                        .flatMap(stop -> stop.label().stream())
                        .map(Line::text)
                        .toList());
        assertEquals(
                List.of(Strip.Kind.LINE, Strip.Kind.BREAK, Strip.Kind.BREAK),
                strip.joints().stream().map(Strip.Joint::kind).toList());
    }

    @Test
    void theHeadlineDoesNotSpeakForGradesThatMovedDifferently() {
        assertTrue(strip.headline().contains("moved differently"), strip.headline());
    }
}
