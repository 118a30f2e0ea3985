package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import candour.problem.Code;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the command says and ends with. */
class MainTest {

    @TempDir
    Path scratch;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path content;
    private Path site;

    @BeforeEach
    void copyContent() {
        content = scratch.resolve("content");
        site = scratch.resolve("site");
        Folders.copy(Path.of("src/test/cases/base"), content);
    }

    @Test
    void aBuildEndsWithOneLine() {
        assertEquals(0, run("build", "--content", content.toString(), "--output", site.toString()), err::toString);
        assertTrue(
                out.toString().matches("1 inspection read, \\d+ pages written, \\d+\\.\\d seconds\\.\\R"),
                out.toString());
        assertTrue(Files.exists(site.resolve("anytown/2008-review/index.html")));
    }

    @Test
    void wrongContentIsToldWithALineACaretAndAHintAndNothingIsWritten() throws IOException {
        run("build", "--content", content.toString(), "--output", site.toString());
        var before = Folders.read(site).keySet();
        Path facts = content.resolve("authorities/anytown/2008-review/inspection.yaml");
        Files.writeString(facts, Files.readString(facts).replace("grade: good", "grade: goood"));
        Files.delete(content.resolve("authorities/anytown/2008-review/summary.md"));

        assertEquals(1, run("build", "--content", content.toString(), "--output", site.toString()));
        assertEquals("""
                CONTENT/authorities/anytown/2008-review/inspection.yaml:7:28: error: "goood" is not a grade of "Overall". [grade-unknown]
                    7 |   - {area: overall, grade: goood, source: report, at: "1"}
                      |                            ^^^^^
                  Use one of: outstanding, good, adequate, inadequate. Did you mean "good"?

                CONTENT/authorities/anytown/2008-review/summary.md:1:1: error: This inspection has no summary for adults. [summary-missing]
                  Write summary.md: what the inspectors concluded, in plain words.

                2 errors, 0 warnings.
                Nothing was published. The old site is as it was.
                """, err.toString().replace(content.toString(), "CONTENT").replace("\r\n", "\n"));
        assertEquals(before, Folders.read(site).keySet());
    }

    @Test
    void aWarningDoesNotStopABuild() throws IOException {
        Path facts = content.resolve("authorities/anytown/2008-review/inspection.yaml");
        Files.writeString(
                facts,
                Files.readString(facts)
                        .replace(
                                "judgements:\n",
                                "  other: {title: Other, publisher: Nobody, date: 2007}\njudgements:\n"));
        assertEquals(0, run("check", "--content", content.toString()));
        assertTrue(err.toString().contains("0 errors, 1 warning."), err.toString());
    }

    @Test
    void checkWritesNothing() {
        assertEquals(0, run("check", "--content", content.toString()));
        assertTrue(out.toString().startsWith("1 inspection read, nothing is wrong, "), out.toString());
        assertFalse(Files.exists(site));
    }

    @Test
    void asAtWithholdsWhatWasNotPublishedYetAndSaysSo() {
        assertEquals(
                0, run("build", "--content", content.toString(), "--output", site.toString(), "--as-at", "2008-06-02"));
        assertTrue(out.toString().contains("Withheld: anytown/2008-review"), out.toString());
        assertTrue(out.toString().contains("0 inspections read"), out.toString());
        assertFalse(Files.exists(site.resolve("anytown/2008-review")));
    }

    @Test
    void aWrongCommandEndsWithTwo() throws IOException {
        assertEquals(2, run());
        assertEquals(2, run("bild"));
        assertEquals(2, run("build", "--as-at", "yesterday"));
        assertEquals(2, run("build", "--content", scratch.resolve("nowhere").toString()));
        assertEquals(
                2,
                run(
                        "build",
                        "--content",
                        content.toString(),
                        "--output",
                        content.resolve("site").toString()));
        Files.createDirectory(site);
        Files.writeString(site.resolve("index.html"), "years of work");
        assertEquals(2, run("build", "--content", content.toString(), "--output", site.toString()));
        assertTrue(err.toString().contains("would write over: index.html. Take it away"), err.toString());
        assertEquals("years of work", Files.readString(site.resolve("index.html")));
    }

    @Test
    void staticFilesArePublishedAsTheyAre() throws IOException {
        Path wellKnown = Files.createDirectories(content.resolve("static/.well-known"));
        Files.writeString(wellKnown.resolve("security.txt"), "Contact: us");
        Files.writeString(content.resolve("static/old-page.html"), "<h1>no page of ours");
        Files.writeString(content.resolve("static/.DS_Store"), "of no use");
        assertEquals(0, run("build", "--content", content.toString(), "--output", site.toString()), err::toString);
        assertEquals("Contact: us", Files.readString(site.resolve(".well-known/security.txt")));
        assertEquals("<h1>no page of ours", Files.readString(site.resolve("old-page.html")));
        assertFalse(Files.exists(site.resolve(".DS_Store")));
    }

    @Test
    void aStaticFileThatIsInTheWayIsToldAtItsPlace() throws IOException {
        Path folder = Files.createDirectories(content.resolve("static/ABOUT"));
        Files.writeString(folder.resolve("Index.html"), "ours");
        Files.writeString(content.resolve("static/data"), "a file where a folder is needed");
        Files.createSymbolicLink(content.resolve("static/hosts"), Path.of("/etc/hosts"));
        assertEquals(1, run("check", "--content", content.toString()));
        for (String told : new String[] {
            "static/ABOUT/Index.html:1:1: error: ",
            "static/data:1:1: error: ",
            "[path-taken]",
            "static/hosts:1:1: error: "
        }) {
            assertTrue(err.toString().contains(told), err.toString());
        }
    }

    @Test
    void aMachineThatFailsIsToldWithoutAStackTrace() throws IOException {
        Path file = Files.createFile(scratch.resolve("file"));
        String below = file.resolve("site").toString();
        assertEquals(3, run("build", "--content", content.toString(), "--output", below));
        assertTrue(err.toString().startsWith("candour: the machine failed: "), err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
        assertEquals(3, run("build", "--debug", "--content", content.toString(), "--output", below));
        assertTrue(err.toString().contains("\tat "), err.toString());
    }

    private void misspellAGrade() throws IOException {
        Path facts = content.resolve("authorities/anytown/2008-review/inspection.yaml");
        Files.writeString(facts, Files.readString(facts).replace("grade: good", "grade: goood"));
    }

    @Test
    void problemsAreToldToProgramsAsJson() throws IOException {
        misspellAGrade();
        assertEquals(1, run("check", "--format", "json", "--content", content.toString()));
        JsonNode told = new ObjectMapper().readTree(out.toString());
        assertEquals(1, told.get("errors").asInt());
        JsonNode problem = told.get("problems").get(0);
        assertEquals("grade-unknown", problem.get("code").asString());
        assertEquals(7, problem.get("line").asInt());
        assertEquals(28, problem.get("column").asInt());
        assertEquals(5, problem.get("length").asInt());
        assertEquals(0, run("check", "--format", "json", "--content", "src/test/cases/base"));
        assertEquals(
                0, new ObjectMapper().readTree(out.toString()).get("problems").size());
    }

    @Test
    void problemsAreToldToScannersAsSarif() throws IOException {
        misspellAGrade();
        assertEquals(1, run("check", "--format", "sarif", "--content", content.toString()));
        JsonNode log = new ObjectMapper().readTree(out.toString());
        assertEquals("2.1.0", log.get("version").asString());
        JsonNode result = log.get("runs").get(0).get("results").get(0);
        assertEquals("grade-unknown", result.get("ruleId").asString());
        assertEquals("error", result.get("level").asString());
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertEquals(7, place.get("region").get("startLine").asInt());
        assertEquals(33, place.get("region").get("endColumn").asInt());
        assertTrue(place.get("artifactLocation").get("uri").asString().endsWith("/2008-review/inspection.yaml"));
    }

    @Test
    void problemsAreToldToGitHubOneALine() throws IOException {
        misspellAGrade();
        assertEquals(1, run("check", "--format", "github", "--content", content.toString()));
        assertTrue(
                out.toString()
                        .matches(
                                "::error file=\\S+/inspection\\.yaml,line=7,col=28,endColumn=33,title=grade-unknown::\"goood\" is not .*\\R"),
                out.toString());
    }

    @Test
    void everyCodeIsExplained() {
        for (Code code : Code.values()) {
            assertEquals(0, run("explain", code.word()), code.word());
            assertTrue(out.toString().startsWith(code.word() + System.lineSeparator())
                    || out.toString().startsWith(code.word() + "\n"));
        }
        assertEquals(0, run("explain"));
        assertEquals(Code.values().length, out.toString().lines().count());
        assertEquals(2, run("explain", "grade-unknwon"));
        assertTrue(err.toString().contains("Did you mean \"grade-unknown\"?"), err.toString());
    }

    @Test
    void readingIsPrintedAsATable() {
        assertEquals(0, run("check", "--reading", "--content", content.toString()));
        assertTrue(
                out.toString().lines().anyMatch(line -> line.startsWith("anytown/2008-review, ages 9-11 ")),
                out.toString());
        assertTrue(
                out.toString().lines().anyMatch(line -> line.startsWith("anytown/2008-review, summary ")),
                out.toString());
    }

    @Test
    void aTableOfReadingNeverStandsAmongWhatProgramsRead() {
        assertEquals(0, run("check", "--reading", "--format", "json", "--content", content.toString()));
        assertEquals(
                0, new ObjectMapper().readTree(out.toString()).get("errors").asInt());
        assertTrue(err.toString().contains("Flesch-Kincaid"), err.toString());
    }

    @Test
    void helpAndVersionAreThere() {
        assertEquals(0, run("--help"));
        assertEquals(0, run("build", "--help"));
        assertTrue(out.toString().contains("--as-at"), out.toString());
        assertEquals(0, run("--version"));
        assertTrue(out.toString().startsWith("candour "), out.toString());
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
