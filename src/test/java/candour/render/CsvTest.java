package candour.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** A row of a kilobyte each, and a disk that is full after a hundred of them. */
    @Test
    void aRowIsWrittenBeforeTheNextIsMadeAndAFullDiskIsToldAsWhatItIs() {
        AtomicInteger made = new AtomicInteger();
        Stream<List<String>> rows = IntStream.range(0, 10_000).mapToObj(any -> {
            made.incrementAndGet();
            return List.of("x".repeat(1000));
        });
        OutputStream full = new OutputStream() {
            private int left = 100_000;

            @Override
            public void write(int one) throws IOException {
                if (left-- == 0) {
                    throw new IOException("The disk is full.");
                }
            }
        };
        IOException told = assertThrows(IOException.class, () -> Csv.write(rows, full));
        assertEquals("The disk is full.", told.getMessage());
        assertTrue(made.get() < 200, made + " rows were made");
    }
}
