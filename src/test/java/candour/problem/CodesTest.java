package candour.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void theDocsDescribeEveryCodeInOrder() throws IOException {
        List<String> described = Files.readAllLines(Path.of("src/docs/problems.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        assertEquals(Arrays.stream(Code.values()).map(Code::word).toList(), described);
    }
}
