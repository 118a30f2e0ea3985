package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.cli.Processes.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Templates of one's own begin as a copy of Candour's. */
class NewTemplateTest extends RunInTest {

    private int newTemplate(String name) {
        return run("new", "template", name, "--content", content.toString());
    }

    @Test
    void itIsCandoursOwnUntilSomebodyChangesIt() throws IOException {
        assertEquals(0, newTemplate("page/about.jte"), err::toString);
        Path file = content.resolve("templates/page/about.jte");
        assertEquals(Files.readString(Path.of("templates/page/about.jte")), Files.readString(file));
        assertEquals(0, run("check", "--own-templates", "--content", content.toString()), err::toString);
        assertFalse(out.toString().contains("about.jte takes the place"), out::toString);
        Files.writeString(file, Files.readString(file) + "\n");
        assertEquals(0, run("check", "--own-templates", "--content", content.toString()), err::toString);
        assertTrue(out.toString().contains("templates/page/about.jte takes the place"), out::toString);
    }

    @Test
    void nothingIsWrittenOverOrWrittenElsewhere() throws IOException {
        assertEquals(0, newTemplate("component/help.jte"), err::toString);
        Files.writeString(content.resolve("templates/component/help.jte"), "ours");
        assertEquals(2, newTemplate("component/help.jte"));
        assertTrue(err.toString().contains("already"), err::toString);
        assertEquals("ours", Files.readString(content.resolve("templates/component/help.jte")));
        assertEquals(2, newTemplate("../library/themes.yaml"));
        assertTrue(err.toString().contains("Candour has no template"), err::toString);
    }

    /** Templates of one's own have to be compiled; all else works without a compiler. */
    @Test
    void aJavaThatCannotCompileSaysSoOnlyWhereThereIsSomethingToCompile() throws Exception {
        Processes processes = new Processes(scratch, Map.of());
        List<String> bare = List.of(
                "--limit-modules", "java.desktop,java.naming,java.sql,jdk.httpserver,jdk.unsupported,jdk.zipfs");
        List<String> check = Processes.candour(bare, "check", "--own-templates", "--content", content.toString());
        Ended sound = processes.run(check);
        assertEquals(0, sound.with(), sound::said);
        assertEquals(0, newTemplate("page/about.jte"), err::toString);
        Ended ended = processes.run(check);
        assertEquals(1, ended.with(), ended::said);
        assertTrue(ended.said().contains("Install a whole JDK"), ended::said);
    }
}
