package candour.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.model.PartialDate;
import candour.model.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "2008-01, 2008-02, January to February 2008",
        "2011-11-28, 2011-12-09, 28 November to 9 December 2011",
        "2007-12, 2008-01, December 2007 to January 2008",
        "2005-07-25, 2005-07-25, 25 July 2005",
        "2006, 2007, 2006 to 2007"
    })
    void aPeriodSaysTheYearOnceWhereOnceIsEnough(String from, String to, String said) {
        assertEquals(said, Wording.period(new Period(date(from), Optional.of(date(to)))));
    }

    @ParameterizedTest
    @CsvSource({"2008-06-03, on 3 June 2008", "2008-05, in May 2008", "2007, in 2007"})
    void aDayIsOnAndAMonthIsIn(String text, String said) {
        assertEquals(said, Wording.at(date(text)));
    }

    @Test
    void listsReadAsSentences() {
        assertEquals("", Wording.list(List.of()));
        assertEquals("a", Wording.list(List.of("a")));
        assertEquals("a and b", Wording.list(List.of("a", "b")));
        assertEquals("a, b and c", Wording.list(List.of("a", "b", "c")));
    }

    @Test
    void namesInCapitalsKeepThem() {
        assertEquals("safeguarding", Wording.small("Safeguarding"));
        assertEquals("NHS services", Wording.small("NHS services"));
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
