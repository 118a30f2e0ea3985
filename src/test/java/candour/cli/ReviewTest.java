package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody reads a children's version again, and writes down that it was read. */
class ReviewTest extends RunInTest {

    private static final String ID = "anytown/2008-review";

    private Path version() {
        return content.resolve("authorities/" + ID + "/young-people.yaml");
    }

    private Path kept() {
        return version().resolveSibling(".young-people.yaml.reviewed");
    }

    private int review(String... more) {
        String[] all = Stream.concat(Stream.of("review", ID, "--content", content.toString()), Stream.of(more))
                .toArray(String[]::new);
        return run(all);
    }

    private void change(Path file, String from, String to) throws IOException {
        String before = Files.readString(file);
        assertTrue(before.contains(from), before);
        Files.writeString(file, before.replace(from, to));
    }

    @Test
    void whatChangedIsShownAndTheMarkIsWritten() throws IOException {
        assertEquals(0, review());
        assertTrue(out.toString().contains("nothing has changed since it was read"), out.toString());
        assertFalse(Files.exists(kept()), "who only looks writes nothing");
        assertEquals(0, review("--done"));
        assertTrue(Files.exists(kept()));
        Path facts = content.resolve("authorities/" + ID + "/inspection.yaml");
        change(facts, "Answer all calls", "Answer all the calls");
        assertEquals(1, review());
        assertTrue(out.toString().contains("  + answer-faster: "), out.toString());
        assertTrue(out.toString().contains("  - answer-faster: "), out.toString());
        String before = Files.readString(version());
        assertEquals(0, review("--done", "--on", "2026-11-27"));
        String after = Files.readString(version());
        assertTrue(after.contains("reviewed: {on: 2026-11-27, facts: "), after);
        assertEquals(before.replaceFirst("(?m)^reviewed: .*$", ""), after.replaceFirst("(?m)^reviewed: .*$", ""));
        assertEquals(0, run("check", "--content", content.toString()));
        assertFalse(err.toString().contains("young-people-stale"), err.toString());
        assertEquals(0, review());
    }

    /** What somebody has to compare stands together. */
    @Test
    void beneathEachSentenceStandsWhatItRestsOn() throws IOException {
        assertEquals(0, review("--done"));
        assertEquals(0, review());
        assertFalse(out.toString().contains("beneath it"), out.toString());
        assertEquals(0, review("--all"));
        String sheet = out.toString();
        List<String> lines = sheet.lines().toList();
        int told = lines.indexOf("  Grown-ups must answer calls for help faster.");
        assertEquals("      slow-answers: improvement Calls are answered too late.", lines.get(told + 1), sheet);
        assertEquals("      safeguarding: inadequate", lines.get(told + 2), sheet);
        assertFalse(sheet.contains("No sentence rests on these:"), "all of it is told");
    }

    @Test
    void whatIsLeftOutOnPurposeStandsAtTheEnd() throws IOException {
        change(version(), "reviewed:", "not-told: [{from: [safeguarding], because: It says the same.}]\nreviewed:");
        change(version(), "[slow-answers, safeguarding]", "[slow-answers]");
        review("--all");
        String sheet = out.toString() + err;
        assertTrue(
                sheet.contains("Left out on purpose:\n  safeguarding: inadequate – because: It says the same."), sheet);
    }

    @Test
    void ofAChangedFactOnlyTheSentencesAreShownThatRestOnIt() throws IOException {
        assertEquals(0, review("--done"));
        change(content.resolve("authorities/" + ID + "/inspection.yaml"), "Answer all calls", "Answer all the calls");
        assertEquals(1, review());
        String shown = out.toString();
        String sentences = shown.substring(shown.indexOf("What is told of it"));
        assertTrue(sentences.contains("      answer-faster: "), shown);
        assertFalse(sentences.contains("Most services are good."), shown);
    }

    /** However the field was written before, and where it was never written. */
    @ParameterizedTest
    @ValueSource(strings = {"", "reviewed:\n  on: 2020-01-01\n  facts: abcdef01\n", "reviewed: {on: 2020-01-01}\n"})
    void theFieldTakesThePlaceOfTheOneBefore(String written) throws IOException {
        String text = Files.readString(version()).replaceFirst("(?m)^reviewed: .*\\R?", "");
        Files.writeString(version(), written + text.stripTrailing());
        assertEquals(0, review("--done"));
        assertEquals(0, review());
        String after = Files.readString(version());
        assertEquals(
                1, after.lines().filter(line -> line.startsWith("reviewed:")).count(), after);
        assertTrue(after.contains(text.strip()), after);
    }

    @Test
    void whatIsWrongComesFirst() throws IOException {
        change(version(), "ages: ", "agse: ");
        String before = Files.readString(version());
        assertEquals(1, review("--done"));
        assertTrue(err.toString().contains("agse"), err.toString());
        assertEquals(before, Files.readString(version()));
    }

    /** Where nothing could be read, what is wrong is told, and not that there is no inspection. */
    @Test
    void whatCannotBeReadIsTold() throws IOException {
        Path facts = content.resolve("authorities/" + ID + "/inspection.yaml");
        String sound = Files.readString(facts);
        Files.writeString(facts, sound.replace("framework: ", "framewrok: "));
        assertEquals(1, review());
        assertTrue(err.toString().contains("framewrok"), err.toString());
        Files.writeString(facts, sound);
        change(content.resolve("site.yaml"), "title: ", "title \"");
        assertEquals(1, review());
        assertTrue(err.toString().contains("site.yaml"), err.toString());
    }

    @Test
    void aVersionThatIsBeingWrittenCannotBeReviewed() throws IOException {
        Files.writeString(version(), "being-written: 2030-01-01\n");
        assertEquals(1, review("--done"));
        assertTrue(out.toString().contains(ID + " has no children's version"), out.toString());
        assertEquals("being-written: 2030-01-01\n", Files.readString(version()));
    }

    @Test
    void anInspectionIsNamedAsItsFolderIs() {
        assertEquals(0, run("review", "content/authorities/" + ID + "/", "--content", content.toString()));
        assertEquals(2, run("review", "anytown/2008-reveiw", "--content", content.toString()));
        assertTrue(err.toString().contains("Did you mean \"" + ID + "\"?"), err.toString());
    }
}
