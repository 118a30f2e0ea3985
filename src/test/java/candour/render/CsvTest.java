package candour.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void aCellIsQuotedWhereItMustBeAndNeverAFormula() {
        Map<String, String> cells = Map.of(
                "plain", "plain",
                "a,b", "\"a,b\"",
                "say \"so\"", "\"say \"\"so\"\"\"",
                "=1+1", "'=1+1",
                "+1", "'+1",
                "-1", "'-1",
                "@SUM(A1)", "'@SUM(A1)",
                "=a,\"b\"", "\"'=a,\"\"b\"\"\"",
                "1-2", "1-2");
        cells.forEach((text, cell) -> assertEquals(cell, Csv.cell(text)));
    }

    @Test
    void aRowEndsAsRfc4180Asks() {
        assertEquals("a,,c\r\n", Csv.row(List.of("a", "", "c")));
    }
}
