package candour.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts working days in England and Wales: not Saturdays, Sundays or bank holidays. The holidays stand in
 * {@code bank-holidays.txt}; outside its years nothing is counted.
 */
public final class WorkingDays {

    private final NavigableMap<LocalDate, String> holidays = new TreeMap<>();

    public WorkingDays() {
        try (InputStream file = WorkingDays.class.getResourceAsStream("bank-holidays.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> holidays.put(LocalDate.parse(line.substring(0, 10)), line.substring(11)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether the holidays of both years are known. */
    private boolean covers(LocalDate from, LocalDate to) {
        return from.getYear() >= holidays.firstKey().getYear()
                && to.getYear() <= holidays.lastKey().getYear();
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !isWeekend && !holidays.containsKey(day);
    }

    /**
     * The last of a number of working days.
     *
     * @param countsStart whether the first day is already day 1, if it is a working day; otherwise the one after it is
     * @return empty where the holidays are not known
     */
    public Optional<LocalDate> last(LocalDate start, int days, boolean countsStart) {
        LocalDate day = start;
        int counted = countsStart && isWorkingDay(start) ? 1 : 0;
        while (counted < days) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return covers(start, day) ? Optional.of(day) : Optional.empty();
    }

    /** How many working days come after one day, up to and with another. */
    public int between(LocalDate after, LocalDate to) {
        return (int) after.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The bank holidays after one day, up to and with another, with their names. */
    public List<Map.Entry<LocalDate, String>> holidays(LocalDate after, LocalDate to) {
        return List.copyOf(holidays.subMap(after, false, to, true).entrySet());
    }
}
