package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;

/** What an editor completes, explains and underlines in the folder of a site that was begun with {@code candour new site}. */
class EditorTest {

    @TempDir
    private static Path folder;

    private static final String FACTS = "authorities/walsall/2024-%d/inspection.yaml";
    private static final String VERSION = "authorities/walsall/2024-%d/young-people.yaml";

    private static LanguageServer server;
    private static int texts;

    @BeforeAll
    static void begin() throws Exception {
        String content = folder.resolve("content").toString();
        String schemas = folder.resolve(".vscode/schema").toString();
        run("new site", folder.toString(), "--council=Walsall --address=https://w.example --contact=w@w.example");
        for (String part : List.of("authorities", "pictures.yaml", "pictures")) {
            Folders.copy(Path.of("content", part), Path.of(content, part));
        }
        run("check --content", content, "--schemas", schemas);
        Map<?, ?> settings =
                new ObjectMapper().readValue(Files.readString(folder.resolve(".vscode/settings.json")), Map.class);
        Map<String, ?> yaml =
                Map.of("schemas", settings.get("yaml.schemas"), "validate", true, "completion", true, "hover", true);
        server = new LanguageServer(folder, Map.of("yaml", yaml));
    }

    @AfterAll
    static void end() {
        if (server != null) {
            server.close();
        }
    }

    /** The words of all these together. */
    private static void run(String... words) {
        PrintWriter nobody = new PrintWriter(new StringWriter());
        Main.run(nobody, nobody, String.join(" ", words).split(" "));
    }

    /** Puts a text with a mark | at the place of the pointer into a file, and asks what is offered there. */
    private static List<String> offered(String name, String text) throws Exception {
        Path file = put(name, text);
        server.open(file);
        return server.offered(file, place(text));
    }

    private static String shown(String name, String text) throws Exception {
        Path file = put(name, text);
        server.open(file);
        return server.shown(file, place(text));
    }

    /** Each text into a folder of its own: {@code %d} is the number of the folder. */
    private static Path put(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name.formatted(++texts));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace("|", ""));
        return file;
    }

    private static Position place(String text) {
        String before = text.substring(0, text.indexOf('|'));
        int line = (int) before.chars().filter(character -> character == '\n').count();
        return new Position(line, before.length() - before.lastIndexOf('\n') - 1);
    }

    @Test
    void nothingIsUnderlinedInWhatIsWrittenHere() throws Exception {
        List<String> underlined = new ArrayList<>();
        for (Path file : Folders.list(Path.of("content"))) {
            if (file.toString().endsWith(".yaml")) {
                Path there = folder.resolve(file);
                Files.createDirectories(there.getParent());
                Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
                server.open(there).forEach(one -> underlined.add(file + ":" + one));
            }
        }
        assertEquals(List.of(), underlined);
    }

    @Test
    void aFieldThatThereIsNotIsUnderlined() throws Exception {
        Path file = put(FACTS, "framework: ilacs-2023\npublishd: 2024-01-01\nsources: {}\n|");
        assertEquals(
                List.of("1: Missing property \"published\".", "2: Property publishd is not allowed."),
                server.open(file));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            framework        ! framework: |                                                             ! ilacs-2018 jar
            area             ! framework: ilacs-2023#judgements:#  - area: |                            ! care-leavers overall
            grade            ! framework: ilacs-2023#judgements:#  - area: overall#    grade: |         ! requires-improvement
            kind of visit    ! framework: ilacs-2023#visit: |                                           ! focused monitoring
            list             ! framework: ilacs-2018#recommendations:#  - list: |                       ! improvement
            theme            ! framework: jar#findings:#  - id: a#    theme: |                          ! staying-safe voice
            source           ! framework: jar#findings:#  - id: a#    source: |                         ! report
            earlier point    ! framework: jar#findings:#  - id: a#    follows:#      - to: |            ! 2008-jar/tell-children
            choice           ! framework: jar#findings:#  - id: a#    kind: |                           ! strength improvement
            """)
    void inspectionsAreCompleted(String what, String text, String offered) throws Exception {
        List<String> all = offered(FACTS, text.replace('#', '\n') + "\n");
        assertTrue(all.containsAll(List.of(offered.split(" "))), () -> what + ": " + all);
        assertFalse(all.contains("true"), () -> what + ": " + all);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            picture   ! ages: 9-11#good:#  - says: a#    picture: |          ! listening hospital
            finding   ! ages: 9-11#good:#  - says: a#    from:#      - |     ! tell-children
            in a line ! ages: 9-11#good:#  - {says: a, from: [|]}            ! tell-children
            """)
    void childrensVersionsAreCompleted(String what, String text, String offered) throws Exception {
        List<String> all = offered(VERSION, text.replace('#', '\n') + "\n");
        assertTrue(all.containsAll(List.of(offered.split(" "))), () -> what + ": " + all);
    }

    @Test
    void anAuthorityIsCompleted() throws Exception {
        assertEquals(
                List.of("leeds", "leicester", "walsall"),
                offered("site.yaml", "help:\n  - name: a\n    authority: |\n"));
    }

    /** An area of one framework is not offered under another, and a text offers nothing. */
    @Test
    void whatDoesNotBelongThereIsNotOffered() throws Exception {
        assertFalse(offered(FACTS, "framework: ilacs-2018\njudgements:\n  - area: |\n")
                .contains("care-leavers"));
        assertEquals(List.of(), offered(FACTS, "framework: jar\nfindings:\n  - says: |\n"));
    }

    @Test
    void eachFieldIsOfferedOnce() throws Exception {
        List<String> all = offered(FACTS, "framework: ilacs-2023\n|\n");
        assertTrue(all.containsAll(List.of("judgements", "findings", "corrected")), all::toString);
        assertEquals(List.copyOf(new LinkedHashSet<>(all)), all);
    }

    @Test
    void eachFieldShowsItsSentence() throws Exception {
        String shown = shown(FACTS, "framework: jar\nfindings:\n  - the|me: voice\n    source: report\n");
        assertTrue(shown.contains("The theme under which a reader would look"), shown);
        shown = shown(FACTS, "framework: jar\nfindings:\n  - theme: voice\n    sou|rce: report\n");
        assertTrue(shown.contains("The id of the source that says so"), shown);
        shown = shown(FACTS, "framework: jar\njudgements:\n  - ar|ea: overall\n");
        assertTrue(shown.contains("What was judged"), shown);
    }
}
