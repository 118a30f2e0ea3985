package candour;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.build.Build;
import candour.problem.Checked;
import candour.publish.SiteWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Folders.read(out).forEach(HostileTest::assertHarmless);
        return true;
    }

    private static void assertHarmless(String path, byte[] bytes) {
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
    }
}
