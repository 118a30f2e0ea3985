package candour.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2008, 2008-01-01, 2008-12-31", "2008-02, 2008-02-01, 2008-02-29", "2008-06-03, 2008-06-03, 2008-06-03"
    })
    void aDateMeansAnyDayWithinWhatIsKnown(String text, String earliest, String latest) {
        PartialDate date = PartialDate.parse(text).orElseThrow();
        assertEquals(earliest, date.earliest().toString());
        assertEquals(latest, date.latest().toString());
        assertEquals(text, date.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2008-13",
                "2007-02-29",
                "2008-00",
                "2008-01-00",
                "08-01-01",
                "2008-1-1",
                "June 2008",
                "",
                "2008-06-03 "
            })
    void whatIsNoDateIsRefused(String text) {
        assertEquals(Optional.empty(), PartialDate.parse(text));
    }

    @Test
    void whatIsKnownToTheYearStandsAfterTheDaysOfThatYear() {
        List<PartialDate> sorted = List.of("2009", "2008", "2008-05", "2008-12-31").stream()
                .map(text -> PartialDate.parse(text).orElseThrow())
                .sorted()
                .toList();
        assertEquals("[2008-05, 2008, 2008-12-31, 2009]", sorted.toString());
        assertTrue(sorted.get(0).compareTo(sorted.get(1)) < 0);
    }
}
