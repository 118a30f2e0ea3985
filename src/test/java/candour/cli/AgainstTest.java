package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code check --against}: whether anything was copied from texts that somebody keeps. */
class AgainstTest extends RunInTest {

    private Path sources;

    @BeforeEach
    void sources() throws IOException {
        sources = Files.createDirectories(content.resolveSibling("sources/of-2008"));
    }

    @Test
    void copiedWordsAreAWarningThatNamesTheFile() throws IOException {
        write("of-2008/report.txt", "Services are GOOD overall,\n but children are not safe — enough!");
        assertEquals(0, check());
        assertTrue(
                err.toString().contains("10 words in a row stand in of-2008/report.txt too: \"Services are good"),
                err::toString);
        assertTrue(out.toString().contains("Compared with 1 text."), out::toString);
    }

    @Test
    void whatIsQuotedIsNoCopyAndSevenWordsAreNone() throws IOException {
        write("quoted.md", "but children are not safe enough. 8 9 10");
        assertEquals(0, check());
        assertFalse(err.toString().contains("in a row"), err::toString);
        Path summary = content.resolve("authorities/anytown/2008-review/summary.md");
        Path facts = summary.resolveSibling("inspection.yaml");
        String words = "one two three four five six seven eight nine ten";
        Files.writeString(
                facts, Files.readString(facts).replace("Calls are answered", "“" + words + "”: calls are answered"));
        Files.writeString(summary, "They said: “" + words + "”.");
        write("numbers.txt", words);
        check();
        assertFalse(err.toString().contains("in a row"), err::toString);
    }

    /** What everybody has to call it nobody can say in other words. */
    @Test
    void theNameOfAnAreaIsNoCopy() throws IOException {
        String name = "The impact of leaders on practice with children and families";
        Path framework = content.resolve("frameworks/review.yaml");
        Files.writeString(framework, Files.readString(framework).replaceFirst("name: Overall[^,}]*", "name: " + name));
        Path facts = content.resolve("authorities/anytown/2008-review/inspection.yaml");
        Files.writeString(
                facts,
                Files.readString(facts)
                        .replace(
                                "Calls are answered",
                                name
                                        + ". On the impact of leaders on practice with children nothing is known. Calls are answered"));
        write("of-2008/report.txt", name + ". Calls were not answered at all.");
        check();
        assertFalse(err.toString().contains("in a row"), err::toString);
        write("of-2008/report.txt", "Too late, said one: calls are answered too late if at all they are answered.");
        Files.writeString(facts, Files.readString(facts).replace("too late.", "too late if at all they are answered."));
        check();
        assertTrue(err.toString().contains("in a row"), err::toString);
    }

    /** What stands in two points of a list is no row of words: nobody wrote it as one. */
    @Test
    void theEndOfOnePointAndTheBeginningOfTheNextAreNoCopy() throws IOException {
        Path summary = content.resolve("authorities/anytown/2008-review/summary.md");
        String before = Files.readString(summary);
        write("of-2008/report.txt", "It said that help came late. All staff were there.");
        Files.writeString(summary, before + "\n\n- It said that help came late.\n- All staff were there.\n");
        check();
        assertFalse(err.toString().contains("in a row"), err::toString);
        Files.writeString(summary, before + "\n\n- It said that help came late. All staff were there.\n");
        check();
        assertTrue(err.toString().contains("in a row"), err::toString);
    }

    @Test
    void aFolderThatIsNotThereIsAMistakeInTheCommand() {
        assertEquals(
                2,
                run(
                        "check",
                        "--content",
                        content.toString(),
                        "--against",
                        sources.resolve("no").toString()));
        assertTrue(err.toString().contains("There is no folder "), err::toString);
    }

    /** Who names a folder of other files believes that something was compared. */
    @Test
    void aFolderWithoutTextsIsAMistakeInTheCommand() throws IOException {
        Path others = Files.createDirectory(scratch.resolve("others"));
        Files.writeString(others.resolve("rows.jsonl"), "{}");
        assertEquals(2, run("check", "--content", content.toString(), "--against", others.toString()));
        assertTrue(err.toString().contains("There is no text in "), err::toString);
    }

    private int check() {
        return run(
                "check",
                "--content",
                content.toString(),
                "--against",
                sources.getParent().toString());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(sources.resolveSibling(file), text);
    }
}
