package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.check.ContentRules;
import candour.model.Archive;
import candour.problem.Checked;
import candour.read.ArchiveReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a file is broken, reading it ends soon, and as content or as problems. */
class BrokenFilesTest {

    private static final Path CASE = Path.of("src/test/cases/sound/young-people/content");
    private static final String SUMMARY = "authorities/anytown/2008-review/summary.md";

    @TempDir
    Path scratch;

    private Path content;

    @BeforeEach
    void copy() {
        content = scratch.resolve("content");
        Folders.copy(CASE, content);
    }

    /** Small changes anywhere, the same every time: what comes back is content or problems, and never an exception. */
    @Test
    void noChangeOfAFileMakesTheReadersFail() throws IOException {
        Random random = new Random(2008);
        List<Path> files = Folders.list(content).stream()
                .filter(file -> file.toString().matches(".*\\.(yaml|md|svg)"))
                .toList();
        for (int round = 0; round < 1_200; round++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] original = Files.readAllBytes(file);
            Files.write(file, changed(original, random));
            String context = "round " + round + ", " + file.getFileName();
            try {
                Checked<Archive> read =
                        ArchiveReader.read(content).check(archive -> ContentRules.check(archive, TestSite.TODAY, true));
                assertTrue(read.value().isPresent() || !read.problems().isEmpty(), context);
            } catch (RuntimeException | StackOverflowError failed) {
                throw new AssertionError(context + ":\n" + Files.readString(file, StandardCharsets.ISO_8859_1), failed);
            }
            Files.write(file, original);
        }
    }

    private static final List<String> PIECES = List.of(
            ": ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "#",
            "&a ",
            "*a ",
            "!x ",
            "|\n",
            ">-\n",
            "\t",
            "\n",
            "---\n",
            "~",
            "null",
            "true",
            "9999999999",
            "-1",
            "../",
            "<b>",
            "[x](y)",
            "\\",
            "%",
            "\u0000",
            "\u202e",
            "é",
            "?",
            "<<: ",
            "2008-13-45");

    private static byte[] changed(byte[] original, Random random) {
        String text = new String(original, StandardCharsets.ISO_8859_1);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(12));
            text = switch (random.nextInt(4)) {
                case 0 -> text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(at);
                case 1 -> text.substring(0, at) + text.substring(to);
                case 2 -> text.substring(0, to) + text.substring(at);
                default -> text.substring(0, at);
            };
        }
        return text.getBytes(random.nextInt(9) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** Each name stands for three of the one before. */
    private static String multiplying() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
        for (char level = 'b'; level < 'k'; level++) {
            char below = (char) (level - 1);
            bomb.append("%c: &%c [*%c, *%c, *%c]\n".formatted(level, level, below, below, below));
        }
        return bomb.toString();
    }

    @Test
    void bombsOfYamlEndSoonAndAsProblems() throws IOException {
        List<String> bombs = List.of(
                multiplying(),
                "[".repeat(40_000),
                "a: ".repeat(20_000),
                "- ".repeat(40_000),
                "{".repeat(20_000),
                "? ".repeat(20_000),
                "x: \"" + "\\u0041".repeat(40_000) + "\"\n",
                "x: |\n" + " y\n".repeat(200_000));
        for (String text : bombs) {
            Files.writeString(content.resolve("glossary.yaml"), text);
            Checked<Archive> read = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> ArchiveReader.read(content), text.substring(0, 12));
            assertFalse(read.isSound(), text.substring(0, 12));
        }
    }

    private static final List<String> BOMBS_OF_MARKDOWN = List.of(
            "> ".repeat(8_000),
            "* ".repeat(8_000) + "x",
            "1. ".repeat(8_000) + "x",
            "*a_".repeat(8_000),
            "`".repeat(40_001),
            "![".repeat(10_000),
            "<".repeat(40_000),
            "&".repeat(40_000),
            "\\".repeat(40_000),
            "(".repeat(40_000),
            "[a](".repeat(8_000),
            "-\n".repeat(20_000),
            "a\n".repeat(20_000),
            "| a ".repeat(8_000),
            "#".repeat(40_000),
            "~".repeat(40_000),
            "[the report](https://e.example/)\n".repeat(590),
            "[a]: https://e.example/x\n".repeat(790),
            "![[]()\n".repeat(490),
            "&amp;\n".repeat(900),
            "`a`\n".repeat(499),
            "[ (](".repeat(300),
            "a <!--" + " x.".repeat(6_000) + "-->",
            "[a](https://e.example/ \"" + "b. ".repeat(6_000) + "\")");

    @Test
    void bombsOfMarkdownEndSoon() throws IOException {
        for (String text : BOMBS_OF_MARKDOWN) {
            Files.writeString(content.resolve(SUMMARY), text);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ArchiveReader.read(content), text.substring(0, 4));
        }
    }

    /** Prose is held against facts: what costs most to hold is within the bounds too. */
    @Test
    void claimsOfTheLargestTextsAreHeldInSeconds() throws IOException {
        for (String text : List.of(
                "The 12 teams were good and 34 per cent of 5 in 7 children (about half) said ‘good’ in June 2008, it says. ",
                "“a ".repeat(600) + ". ",
                "one hundred and ".repeat(120) + ". ",
                "good.1.adequate.2008.",
                "Safeguarding was good and adequate and inadequate in 2005, 2006, 2007 and 2008, not like that. ")) {
            Files.writeString(content.resolve(SUMMARY), text.repeat(19_900 / text.length()));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> ArchiveReader.read(content)
                            .check(archive -> ContentRules.check(archive, TestSite.TODAY, true)),
                    text.substring(0, 12));
        }
    }

    @Test
    void aFileOfFiftyMegabytesIsNotEvenRead() throws IOException {
        Files.write(content.resolve(SUMMARY), new byte[50_000_000]);
        Checked<Archive> read = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ArchiveReader.read(content));
        assertEquals(1, read.problems().size(), () -> read.problems().toString());
    }
}
