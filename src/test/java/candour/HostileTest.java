package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.build.Build;
import candour.check.ContentRules;
import candour.model.Archive;
import candour.problem.Checked;
import candour.publish.SiteWriter;
import candour.read.ArchiveReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Content is data, never trusted: whatever it holds, it ends as a page that harms nobody, or as a problem. */
class HostileTest {

    private static final String SCRIPT = "x</title><script>alert(1)</script><img src=x onerror=alert(1)>\"'&]]>";
    private static final Path CASE = Path.of("src/test/cases/sound/young-people/content");

    @TempDir
    Path scratch;

    private Path content;

    @BeforeEach
    void copy() {
        content = scratch.resolve("content");
        Folders.copy(CASE, content);
    }

    /** JSON is YAML, so a changed tree can be written back as JSON. */
    @Test
    void aScriptInAnyTextOfAnyFileRunsNowhere() throws IOException {
        int built = 0;
        int tried = 0;
        for (Path file : Folders.list(content)) {
            if (file.toString().endsWith(".yaml")) {
                String original = Files.readString(file);
                JsonNode tree = new YAMLMapper().readTree(original);
                List<Consumer<String>> fields = new ArrayList<>();
                texts(tree, fields);
                for (Consumer<String> field : fields) {
                    field.accept(SCRIPT);
                    Files.writeString(file, new ObjectMapper().writeValueAsString(tree));
                    built += harmless() ? 1 : 0;
                    tried++;
                    field.accept(null);
                }
                Files.writeString(file, original);
            }
        }
        assertTrue(tried > 120 && built > 40, built + " of " + tried + " texts may hold anything");
    }

    /** A setter for each text of a tree; without a text it sets what was there. */
    private static void texts(JsonNode node, List<Consumer<String>> fields) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                JsonNode old = object.get(name);
                if (old.isString()) {
                    fields.add(text -> object.set(name, text == null ? old : StringNode.valueOf(text)));
                } else {
                    texts(old, fields);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                JsonNode old = array.get(i);
                if (old.isString()) {
                    fields.add(text -> array.set(at, text == null ? old : StringNode.valueOf(text)));
                } else {
                    texts(old, fields);
                }
            }
        }
    }

    /** Whether it was built; if so, nothing of it runs. */
    private boolean harmless() throws IOException {
        Checked<Build.Site> site = new Build(content, Optional.empty(), TestSite.TODAY).prepare();
        if (!site.isSound()) {
            return false;
        }
        Path out = scratch.resolve("site");
        Build.publish(site.value().orElseThrow(), new SiteWriter(out), written -> {});
        SortedMap<String, byte[]> files = Folders.read(out);
        files.forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (path.endsWith(".html")) {
                assertFalse(text.contains("<script>alert"), path);
                for (Element element : Jsoup.parse(text).getAllElements()) {
                    assertTrue(
                            element.attributes().asList().stream()
                                    .noneMatch(attribute -> attribute.getKey().startsWith("on")),
                            path + ": " + element.cssSelector());
                }
            } else if (path.endsWith(".xml") || path.endsWith(".css")) {
                assertFalse(text.contains("<script"), path);
            } else if (path.endsWith(".json")) {
                new ObjectMapper().readTree(bytes);
            }
        });
        return true;
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

    @Test
    void bombsEndSoonAndAsProblems() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
        for (char level = 'b'; level < 'k'; level++) {
            char below = (char) (level - 1);
            bomb.append("%c: &%c [*%c, *%c, *%c]\n".formatted(level, level, below, below, below));
        }
        List<String> bombs = List.of(
                bomb.toString(),
                "[".repeat(40_000),
                "a: ".repeat(20_000),
                "- ".repeat(40_000),
                "{".repeat(20_000),
                "? ".repeat(20_000),
                "x: \"" + "\\u0041".repeat(40_000) + "\"\n",
                "x: |\n" + " y\n".repeat(200_000));
        Path glossary = content.resolve("glossary.yaml");
        for (String text : bombs) {
            Files.writeString(glossary, text);
            Checked<Archive> read = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> ArchiveReader.read(content), text.substring(0, 12));
            assertFalse(read.isSound(), text.substring(0, 12));
        }
        Files.copy(CASE.resolve("glossary.yaml"), glossary, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Path summary = content.resolve("authorities/anytown/2008-review/summary.md");
        for (String text : List.of(
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
                "[the report](https://e.example/) ".repeat(900),
                "[a]: https://e.example/x\n".repeat(900),
                "![[]()".repeat(500),
                "&amp;".repeat(900),
                "`a` ".repeat(499),
                "[ (](".repeat(300),
                "a <!--" + " x".repeat(40_000) + "-->",
                "[a](https://e.example/ \"" + "b ".repeat(40_000) + "\")")) {
            Files.writeString(summary, text);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ArchiveReader.read(content), text.substring(0, 4));
        }
    }

    @Test
    void aFileOfFiftyMegabytesIsNotEvenRead() throws IOException {
        Files.write(content.resolve("authorities/anytown/2008-review/summary.md"), new byte[50_000_000]);
        Checked<Archive> read = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ArchiveReader.read(content));
        assertEquals(1, read.problems().size(), () -> read.problems().toString());
    }
}
