package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Problems are also told in the forms that other programs read. */
class FormatsTest extends RunInTest {

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

    /** One field that is missing in every record would hide everything else. */
    @Test
    void whatIsWrongInManyPlacesIsShownThreeTimesAndCounted() throws IOException {
        Path facts = content.resolve("authorities/anytown/2008-review/inspection.yaml");
        String more = IntStream.range(0, 700)
                .mapToObj(
                        i -> "  - {id: finding-" + i + ", kind: note, theme: safe, says: Something., source: report}\n")
                .collect(Collectors.joining());
        Files.writeString(facts, Files.readString(facts).replace("recommendations:", more + "recommendations:"));
        assertEquals(1, run("check", "--content", content.toString()));
        assertTrue(
                err.toString().contains("... and 697 more in 1 file: \"at\" is missing here. [field-missing]"),
                err.toString());
        assertTrue(err.toString().contains("700 errors, "), err.toString());
        assertTrue(err.toString().lines().count() < 30, err.toString());
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
    void aTableOfReadingNeverStandsAmongWhatProgramsRead() {
        assertEquals(0, run("check", "--reading", "--format", "json", "--content", content.toString()));
        assertEquals(
                0, new ObjectMapper().readTree(out.toString()).get("errors").asInt());
        assertTrue(err.toString().contains("Flesch-Kincaid"), err.toString());
    }
}
