package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.build.Build;
import candour.problem.Checked;
import candour.problem.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases are files. A folder under {@code sound} is a whole small site with what it must become. A file under {@code wrong}
 * takes the place of a file of {@code base}, or says which to replace, to leave out, to move, to make a link or to make large; its first line says which problem that must give,
 * where, and no other.
 */
class CasesTest {

    private static final Path CASES = TestSite.cases();
    private static final Pattern EXPECTATION = Pattern.compile(
            "(?:# |<!-- )(\\S+):(\\d+):(\\d+) (\\S+)(?: without (\\S+)| moving (\\S+) to (\\S+)| with (\\S+)| linking (\\S+) to (\\S+)| enlarging (\\S+))?(?: -->)?");

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
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Matcher expected = EXPECTATION.matcher(text.lines().findFirst().orElse(""));
        assertEquals(true, expected.matches(), "The first line must state the expected problem.");

        Path content = scratch.resolve("content");
        Folders.copy(CASES.resolve("base"), content);
        Path target = content.resolve(expected.group(expected.group(8) == null ? 1 : 8));
        if (expected.group(9) != null) {
            Path link = content.resolve(expected.group(9));
            Files.delete(link);
            boolean isOutside = expected.group(10).contains("/");
            Files.createSymbolicLink(
                    link,
                    isOutside ? Path.of(expected.group(10)).toAbsolutePath() : link.resolveSibling(expected.group(10)));
        } else if (expected.group(11) != null) {
            Path large = content.resolve(expected.group(11));
            Files.writeString(large, Files.readString(large) + "# nothing\n".repeat(250_000));
        } else if (expected.group(6) != null) {
            Files.move(content.resolve(expected.group(6)), content.resolve(expected.group(7)));
        } else if (expected.group(5) == null) {
            String body = file.toString().endsWith(".md") ? text.substring(text.indexOf('\n')) : text;
            Files.createDirectories(target.getParent());
            Files.write(target, body.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            Files.delete(content.resolve(expected.group(5)));
        }

        Checked<Build.Site> read = new Build(content, Optional.empty(), TestSite.TODAY).prepare();
        List<String> told = read.problems().stream()
                .map(problem ->
                        problem.at().toString().replace(content.toString().replace('\\', '/') + "/", "") + " "
                                + problem.code().word())
                .toList();
        assertEquals(
                List.of(expected.group(1) + ":" + expected.group(2) + ":" + expected.group(3) + " "
                        + expected.group(4)),
                told);
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
