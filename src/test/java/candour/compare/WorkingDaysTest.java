package candour.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays calendar = new WorkingDays();

    @Test
    void seventyWorkingDaysFromThe3rdOfJune2008EndOnThe10thOfSeptember() {
        LocalDate published = LocalDate.of(2008, 6, 3);
        assertEquals(Optional.of(LocalDate.of(2008, 9, 10)), calendar.last(published, 70, false));
        assertEquals(Optional.of(LocalDate.of(2008, 9, 9)), calendar.last(published, 70, true));
        assertEquals(Optional.of(LocalDate.of(2008, 7, 15)), calendar.last(published, 30, false));
        assertEquals(Optional.of(LocalDate.of(2008, 7, 14)), calendar.last(published, 30, true));
    }

    @Test
    void theReportOf2012HadItsLastDaysInMarchAndMay() {
        LocalDate published = LocalDate.of(2012, 1, 25);
        assertEquals(Optional.of(LocalDate.of(2012, 3, 7)), calendar.last(published, 30, false));
        assertEquals(Optional.of(LocalDate.of(2012, 5, 4)), calendar.last(published, 70, false));
    }

    @Test
    void workingDaysBetweenTwoDaysLeaveOutWeekendsAndHolidays() {
        assertEquals(3, calendar.between(LocalDate.of(2008, 8, 22), LocalDate.of(2008, 8, 28)));
    }

    @Test
    void outsideTheYearsOfTheListNothingIsCounted() {
        assertEquals(Optional.empty(), calendar.last(LocalDate.of(2045, 12, 1), 30, false));
        assertEquals(Optional.empty(), calendar.last(LocalDate.of(2001, 12, 1), 30, false));
    }

    @Test
    void theListIsWhatTheLibraryKnows() {
        HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        Map<LocalDate, String> known = new TreeMap<>();
        for (int year = 2005; year <= 2045; year++) {
            library.getHolidays(Year.of(year), "eng")
                    .forEach(holiday -> known.put(holiday.getDate(), holiday.getDescription(java.util.Locale.UK)));
        }
        Map<LocalDate, String> listed = new TreeMap<>();
        calendar.holidays(LocalDate.of(2004, 12, 31), LocalDate.of(2045, 12, 31))
                .forEach(entry -> listed.put(entry.getKey(), entry.getValue()));
        assertEquals(known, listed);
    }
}
