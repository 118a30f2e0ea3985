package candour.say;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.TestSite;
import candour.compare.Comparer;
import candour.model.Archive;
import candour.read.ArchiveReader;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the duty to publish the report of 3 June 2008, day by day. */
class DutiesTest {

    private final Archive archive;

    DutiesTest(@TempDir Path scratch) {
        archive =
                ArchiveReader.read(TestSite.twoTowns().content(scratch)).value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2008-07-01 | Due in ten working days, counted from 1 July 2008.",
                "2008-07-14 | Due in one working day, counted from 14 July 2008.",
                "2008-07-15 | Due today, 15 July 2008.",
                "2008-07-16 | Not known: we have no document that says whether it was done.",
            })
    void howManyWorkingDaysAreLeftFollowsFromTheDay(LocalDate day, String status) {
        String said = Comparer.compare(archive, day).stories().stream()
                .flatMap(story -> story.chapters().stream())
                .filter(chapter -> chapter.inspection().id().equals("othertown/2008-jar"))
                .flatMap(chapter -> chapter.deadlines().stream())
                .filter(deadline -> deadline.duty().id().equals("publish-report"))
                .map(deadline -> Words.of(archive).duties().status(deadline, day))
                .findFirst()
                .orElseThrow();
        assertEquals(status, said);
    }
}
