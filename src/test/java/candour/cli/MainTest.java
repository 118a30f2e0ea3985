package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import candour.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the command says and ends with. */
class MainTest extends RunInTest {

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
        assertTrue(out.toString().contains("1 inspection read, nothing is wrong, "), out.toString());
        assertTrue(out.toString().contains("themes.yaml takes the place of the one that comes with Candour."));
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
    void helpAndVersionAreThere() {
        assertEquals(0, run("--help"));
        assertEquals(0, run("build", "--help"));
        assertTrue(out.toString().contains("--as-at"), out.toString());
        assertEquals(0, run("--version"));
        assertTrue(out.toString().startsWith("candour "), out.toString());
    }

    /** 153 councils do not wait for one. */
    @Test
    void anInspectionWhosePromiseHasPassedIsHeldBackWhereTheSiteWantsIt() throws IOException {
        Files.writeString(
                content.resolve("authorities/anytown/2008-review/young-people.yaml"), "being-written: 2008-12\n");
        assertEquals(1, run("build", "--content", content.toString(), "--output", site.toString()));
        Path about = content.resolve("site.yaml");
        Files.writeString(about, Files.readString(about) + "overdue: withhold\n");
        assertEquals(0, run("build", "--content", content.toString(), "--output", site.toString()), err.toString());
        assertTrue(
                out.toString()
                        .contains("Withheld: anytown/2008-review, whose version for young people was promised and is"
                                + " not there."),
                out.toString());
        assertTrue(out.toString().contains("1 inspection read, "), out.toString());
        String notice = Files.readString(site.resolve("anytown/2008-review/index.html"));
        assertTrue(notice.contains("This inspection is not shown at the moment."), notice);
        assertFalse(Files.readString(site.resolve("data/judgements.csv")).contains("2008-review"));
    }
}
