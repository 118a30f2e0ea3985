package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import candour.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases are files. A folder under {@code sound} is a whole small site with what it must become; under {@code wrong} is one mistake a file. */
class CasesTest {

    private static final Path CASES = TestSite.cases();

    @TempDir
    Path scratch;

    static Stream<Path> sound() throws IOException {
        return sorted("sound");
    }

    static Stream<Path> wrong() throws IOException {
        return sorted("wrong");
    }

    private static Stream<Path> sorted(String folder) throws IOException {
        try (Stream<Path> entries = Files.list(CASES.resolve(folder))) {
            return entries.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void soundContentBecomesTheExpectedSite(Path folder) throws IOException {
        TestSite.of(folder).isAsExpected(scratch);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrongContentIsToldOnceAtItsPlace(Path file) throws IOException {
        WrongCase wrong = WrongCase.of(file);
        Path content = scratch.resolve("content");
        List<String> told = wrong.problems(content).stream()
                .map(problem -> problem.at() + " " + problem.code().word())
                .map(problem -> WrongCase.inContent(problem, content))
                .toList();
        assertEquals(List.of(wrong.problem()), told);
    }

    /** With {@code -Doverwrite=true} what was said becomes what is expected, for review like code. */
    @Test
    void whatAuthorsReadIsWhatSomebodyHasReadBefore() throws IOException {
        List<String> said = new ArrayList<>();
        for (Path file : wrong().toList()) {
            Path content = scratch.resolve(file.getFileName().toString());
            said.addAll(WrongCase.of(file).words(content));
        }
        Path expected = CASES.resolve("messages.txt");
        if (TestSite.OVERWRITE) {
            Files.writeString(expected, String.join("\n", said) + "\n");
        }
        List<String> read = Files.readAllLines(expected);
        assertLinesMatch(read, said);
        assertEquals(read, said);
    }

    @Test
    void everyCodeHasAWrongCase() throws IOException {
        TreeSet<String> shown = new TreeSet<>();
        wrong().forEach(file -> shown.add(file.getFileName().toString().split("\\.")[0]));
        TreeSet<String> codes = new TreeSet<>();
        Arrays.stream(Code.values()).map(Code::word).forEach(codes::add);
        assertEquals(codes, shown);
    }
}
