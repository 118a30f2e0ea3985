package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.check.ContentRules;
import candour.problem.Code;
import candour.problem.Problem;
import candour.read.ArchiveReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code lies/truth} says nothing that its facts do not hold; each line of {@code lies.txt} makes it say one thing that they do not. */
class LiesTest {

    private static final Path LIES = TestSite.cases().resolve("lies");
    private static final Path PLACE = Path.of("authorities/anytown/2008-review");
    private static final Set<Code> UNTRUE = EnumSet.of(
            Code.CLAIM_UNSUPPORTED,
            Code.PLACE_UNKNOWN,
            Code.TEXT_EMPTY,
            Code.YOUNG_PEOPLE_LEAVES_OUT,
            Code.YOUNG_PEOPLE_NOT_TOLD);

    @TempDir
    Path scratch;

    /** One lie: in a file, words that become others, and what must be told of it. */
    record Lie(String file, String code, String truth, String lie) {

        @Override
        public String toString() {
            return file + ": " + truth + " => " + lie;
        }
    }

    static List<Lie> lies() throws IOException {
        List<Lie> lies = new ArrayList<>();
        String[] heading = {};
        for (String line : Files.readAllLines(LIES.resolve("lies.txt"))) {
            if (line.startsWith("== ")) {
                heading = line.split(" ");
            } else if (line.contains(" => ")) {
                String[] parts = line.replace("\\n", "\n").split(" => ");
                lies.add(new Lie(heading[1], heading[2], parts[0], parts[1]));
            }
        }
        return lies;
    }

    @Test
    void whatTheFactsHoldMayBeSaidInManyWays() throws IOException {
        assertEquals(List.of(), untrue(content()));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void aLieIsTold(Lie lie) throws IOException {
        Path content = content();
        Path file = content.resolve(PLACE).resolve(lie.file);
        String truth = Files.readString(file);
        assertTrue(truth.contains(lie.truth), "The truth must hold the words that a lie changes.");
        Files.writeString(file, truth.replaceFirst(Pattern.quote(lie.truth), Matcher.quoteReplacement(lie.lie)));
        List<Problem> told = untrue(content);
        assertTrue(
                told.stream().anyMatch(problem -> problem.code().word().equals(lie.code)),
                () -> lie + " was told as " + told);
    }

    static Stream<Path> soundContent() throws IOException {
        try (Stream<Path> cases = Files.list(TestSite.cases().resolve("sound"))) {
            return cases.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("soundContent")
    void noSoundCaseIsCalledALie(Path folder) throws IOException {
        assertEquals(List.of(), untrue(TestSite.of(folder).content(scratch)));
    }

    @Test
    void nothingInTheRealContentIsCalledALie() {
        List<String> told = untrue(Path.of("content")).stream()
                .filter(Problem::isError)
                .map(problem -> problem.at() + " " + problem.message())
                .toList();
        assertEquals(List.of(), told);
    }

    private Path content() throws IOException {
        Path content = scratch.resolve("content");
        Folders.copy(TestSite.cases().resolve("base"), content);
        Folders.copy(LIES.resolve("truth"), content.resolve(PLACE));
        return content;
    }

    private static List<Problem> untrue(Path content) {
        return ArchiveReader.read(content)
                .check(archive -> ContentRules.check(archive, TestSite.TODAY, true))
                .problems()
                .stream()
                .filter(problem ->
                        UNTRUE.contains(problem.code()) || problem.code().word().endsWith("-unknown"))
                .toList();
    }
}
