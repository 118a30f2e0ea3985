package candour.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.TestSite;
import candour.model.Archive;
import candour.read.ArchiveReader;
import candour.say.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Up to which day the report of 3 June 2008 was to be published, 30 working days from its receipt: by what is known, and by nothing else. */
class DeadlineTest {

    private static final String FACTS = "authorities/othertown/2008-jar/inspection.yaml";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private final Path content;

    DeadlineTest(@TempDir Path scratch) {
        content = TestSite.twoTowns().content(scratch);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-06-02, 2008-07-14, That is when the report was received.",
        "2008-06, 2008-07-15, The report was published then. The law counts from when it was received",
        "2008, 2008-07-15, The report was published then. The law counts from when it was received",
    })
    void aDutyCountsFromReceiptAndFromPublicationWhereItsDayIsNotKnown(String received, LocalDate due, String rule)
            throws IOException {
        change(FACTS, "published: 2008-06-03", "published: 2008-06-03\nreceived: " + received);
        assertCounted(due, rule);
    }

    @Test
    void aDutyFromPublicationDoesNotAskWhenTheReportWasReceived() throws IOException {
        change(
                "frameworks/jar.yaml",
                "days: 30, counted-in: working-days, from: received",
                "days: 30, counted-in: working-days, from: published");
        change(FACTS, "published: 2008-06-03", "published: 2008-06-03\nreceived: 2008-05-01");
        assertCounted(
                LocalDate.of(2008, 7, 15),
                "from 3 June 2008. The day after is day 1. That is when the report was published.");
    }

    @Test
    void calendarDaysNeedNoListOfHolidays() throws IOException {
        change("frameworks/jar.yaml", "days: 30, counted-in: working-days", "days: 30, counted-in: calendar-days");
        change("authorities/othertown/authority.yaml", "code: E", "code: S");
        assertCounted(LocalDate.of(2008, 7, 3), "30 days from 3 June 2008.");
    }

    @ParameterizedTest
    @CsvSource({
        "published: 2008-06, DAY_NOT_KNOWN, The report was published in June 2008.",
        "published: 2008, DAY_NOT_KNOWN, The report was published in 2008.",
        "'published: 2008-06-03\nreceived: 2008-05', DAY_NOT_KNOWN, The report was published on 3 June 2008 and received in May 2008.",
        "'published: 2008-06-03\nreceived: 2045-12-01', OTHER_YEARS, our list of bank holidays does not reach that far",
    })
    void aDutyWhoseLastDayIsNotKnownIsShownAndSaysWhy(String dates, Deadline.Why why, String said) throws IOException {
        change(FACTS, "published: 2008-06-03", dates);
        assertUncounted(why, said);
    }

    @ParameterizedTest
    @CsvSource({"S", "N"})
    void workingDaysAreNotCountedWhereTheBankHolidaysAreOthers(String nation) throws IOException {
        change("authorities/othertown/authority.yaml", "code: E", "code: " + nation);
        assertUncounted(Deadline.Why.OTHER_HOLIDAYS, "this area is in another part of the United Kingdom");
    }

    @Test
    void walesHasTheHolidaysOfEngland() throws IOException {
        change("authorities/othertown/authority.yaml", "code: E", "code: W");
        assertCounted(LocalDate.of(2008, 7, 15), "Weekends and bank holidays do not count.");
    }

    private void assertCounted(LocalDate due, String rule) {
        Deadline.Counted counted = (Deadline.Counted) deadline();
        assertEquals(due, counted.due());
        assertSaid(counted, rule);
    }

    private void assertUncounted(Deadline.Why why, String said) {
        Deadline.Uncounted uncounted = (Deadline.Uncounted) deadline();
        assertEquals(why, uncounted.why());
        assertSaid(uncounted, "Within 30 working days, counted from when the report was received.");
        assertSaid(uncounted, said);
        assertEquals("Not known [x].", Words.of(archive()).duties().status(uncounted, DAY));
    }

    private void assertSaid(Deadline deadline, String part) {
        String rule = Words.of(archive()).duties().rule(deadline);
        assertTrue(rule.contains(part), rule);
    }

    private Deadline deadline() {
        return Comparer.compare(archive(), DAY).stories().stream()
                .flatMap(story -> story.chapters().stream())
                .filter(chapter -> chapter.inspection().id().equals("othertown/2008-jar"))
                .flatMap(chapter -> chapter.deadlines().stream())
                .filter(deadline -> deadline.duty().id().equals("publish-report"))
                .findFirst()
                .orElseThrow();
    }

    private Archive archive() {
        return ArchiveReader.read(content).value().orElseThrow();
    }

    private void change(String file, String from, String to) throws IOException {
        Path changed = content.resolve(file);
        if (!Files.exists(changed)) {
            Files.createDirectories(changed.getParent());
            Files.copy(Path.of("content").resolve(file), changed);
        }
        String before = Files.readString(changed);
        assertTrue(before.contains(from), file + " has " + from);
        Files.writeString(changed, before.replace(from, to));
    }
}
