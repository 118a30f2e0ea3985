package candour.say;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.TestSite;
import candour.compare.Comparer;
import candour.compare.Deadline;
import candour.model.Archive;
import candour.model.DutyRecord;
import candour.model.PartialDate;
import candour.model.Statement;
import candour.problem.Position;
import candour.read.ArchiveReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
                "2008-07-15 | Done in time: 15 July 2008.",
                "2008-07-16 | Done late: 16 July 2008.",
                "2008-06 | Done in time: June 2008.",
                "2008-08 | Done late: August 2008.",
                "2008-07 | Done: July 2008. We cannot say whether that was in time.",
            })
    void whetherItWasInTimeIsSaidWhereItFollowsFromTheDate(String done, String status) {
        Deadline.Counted deadline = (Deadline.Counted) deadline(LocalDate.of(2009, 1, 1));
        DutyRecord record = new DutyRecord(
                deadline.duty().id(),
                Optional.empty(),
                PartialDate.parse(done),
                new Statement("It was done.", deadline.duty().citation()),
                Position.startOf("inspection.yaml"));
        Deadline with = new Deadline.Counted(
                deadline.duty(),
                deadline.duty().clock().orElseThrow(),
                deadline.start(),
                deadline.due(),
                deadline.dueCountingStart(),
                deadline.left(),
                deadline.holidays(),
                List.of(record));
        assertEquals(status, Words.of(archive).duties().status(with, LocalDate.of(2009, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2008-07-01 | Due in ten working days, counted from 1 July 2008.",
                "2008-07-14 | Due in one working day, counted from 14 July 2008.",
                "2008-07-15 | Due today, 15 July 2008.",
                "2008-07-16 | Not known [x].",
            })
    void howManyWorkingDaysAreLeftFollowsFromTheDay(LocalDate day, String status) {
        assertEquals(status, Words.of(archive).duties().status(deadline(day), day));
    }

    private Deadline deadline(LocalDate day) {
        return Comparer.compare(archive, day).stories().stream()
                .flatMap(story -> story.chapters().stream())
                .filter(chapter -> chapter.inspection().id().equals("othertown/2008-jar"))
                .flatMap(chapter -> chapter.deadlines().stream())
                .filter(deadline -> deadline.duty().id().equals("publish-report"))
                .findFirst()
                .orElseThrow();
    }
}
