package candour.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.Folders;
import candour.model.Archive;
import candour.model.PartialDate;
import candour.read.ArchiveReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a recommendation of 3 June 2008 stands that was to be done within three months. */
class StandingTest {

    @TempDir
    Path content;

    private Tracked tracked(LocalDate day, String progress) throws IOException {
        return Comparer.compare(archive(progress), day).tracked().findFirst().orElseThrow();
    }

    private Archive archive(String progress) throws IOException {
        Folders.copy(Path.of("src/test/cases/base"), content);
        Path file = content.resolve("authorities/anytown/2008-review/inspection.yaml");
        String facts = Files.readString(file);
        Files.writeString(
                file, facts.replace("plain: Answer faster.,", "plain: Answer faster., progress: [" + progress + "],"));
        return ArchiveReader.read(content).value().orElseThrow();
    }

    private static String word(String on, String status) {
        return "{on: %s, status: %s, says: So it was., by: the council, source: report, at: \"5\"}"
                .formatted(on, status);
    }

    @Test
    void itIsDueThreeMonthsAfterPublication() throws IOException {
        assertEquals(
                LocalDate.of(2008, 9, 3),
                tracked(LocalDate.of(2008, 6, 4), "").due().latest().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2008-06-30, NOT_KNOWN, 2008-06-30",
        "2008-07-01, NOT_STARTED, 2008-07-01",
        "2008-08-31, IN_PROGRESS, 2008-08-06",
        "2008-09-03, IN_PROGRESS, 2008-08-06",
        "2008-09-04, OVERDUE, 2008-08-06",
        "2008-12-01, DONE, 2008-12-01",
        "2010-01-01, DONE, 2008-12-01",
    })
    void whereItStandsFollowsFromTheDay(LocalDate day, Standing.Status status, String since) throws IOException {
        Tracked tracked = tracked(
                day,
                word("2008-08-06", "in-progress") + ", " + word("2008-07-01", "not-started") + ", "
                        + word("2008-12-01", "done"));
        assertEquals(new Standing(status, PartialDate.parse(since).orElseThrow()), tracked.standing());
    }

    @Test
    void whatWasDroppedIsNeverOverdue() throws IOException {
        Tracked tracked = tracked(LocalDate.of(2010, 1, 1), word("2008-07-01", "dropped"));
        assertEquals(Standing.Status.DROPPED, tracked.standing().status());
    }
}
