package candour.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.TestSite;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The calendar of due dates, read by another library than the one that wrote it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarTest {

    @TempDir
    static Path scratch;

    private Path site;

    @BeforeAll
    void build() throws Exception {
        site = TestSite.build(TestSite.twoTowns().content(scratch), scratch.resolve("site"));
    }

    private List<VEvent> events(String file) throws Exception {
        try (Reader in = Files.newBufferedReader(site.resolve(file))) {
            Calendar calendar = new CalendarBuilder().build(in);
            assertTrue(
                    calendar.validate().getEntries().isEmpty(),
                    calendar.validate().toString());
            return calendar.getComponents(Component.VEVENT);
        }
    }

    private static String line(VEvent event) {
        return event.getDateTimeStart().getDate() + " "
                + event.getUid().orElseThrow().getValue().replaceFirst("https://[^/]+/inspections", "");
    }

    @Test
    void anotherLibraryReadsTheDaysThatTheLawAsked() throws Exception {
        List<String> lines =
                events("othertown/due.ics").stream().map(CalendarTest::line).toList();
        assertTrue(lines.contains("2008-07-15 /othertown/2008-jar/#duty-publish-report"), lines.toString());
        assertTrue(lines.contains("2008-09-10 /othertown/2008-jar/#duty-publish-plan"), lines.toString());
    }

    @Test
    void everyRecommendationWithADayIsThereOnItsDay() throws Exception {
        Set<String> expected = Files.readAllLines(site.resolve("data/recommendations.csv")).stream()
                .skip(1)
                .map(row -> row.split(",", 8))
                .filter(row -> row[5].endsWith("-months") && row[6].length() == 10)
                .map(row -> row[6] + " /" + row[1] + "/recommendations/#" + row[2])
                .collect(Collectors.toSet());
        Set<String> found = events("due.ics").stream().map(CalendarTest::line).collect(Collectors.toSet());
        assertEquals(2, expected.size());
        assertTrue(found.containsAll(expected), () -> {
            expected.removeAll(found);
            return "Missing: " + expected;
        });
    }

    @Test
    void whatIsDueInAMonthTakesTheWholeMonth() throws Exception {
        VEvent event = events("anytown/due.ics").stream()
                .filter(one -> line(one).contains("see-dentists-action-1"))
                .findFirst()
                .orElseThrow();
        assertEquals("2009-04-01", event.getDateTimeStart().getDate().toString());
        assertEquals("2009-05-01", event.getDateTimeEnd().getDate().toString(), "the day after the last");
    }
}
