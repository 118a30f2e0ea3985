package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever writes an inspection down is told what can be named, and by what to choose. */
class NewListsTest extends RunInTest {

    @Test
    void frameworksOfTheSameYearAreToldApartByTheirDaysAndAreas() {
        assertEquals(0, run("new", "frameworks", "--content", scratch.toString()), err::toString);
        String said = out.toString();
        assertTrue(
                said.contains(
                        "ilacs-2018: Inspection of local authority children's services 2018, from 2018-01 to 2023-01"),
                said);
        assertTrue(said.contains("; Children in care and care leavers; "), said);
        assertTrue(said.contains("; Children in care; Care leavers; "), said);
        assertTrue(said.contains(" more\n"), said);
    }

    @Test
    void aWordThatChildrenDoNotWantIsListedWithTheKinderOne() {
        assertEquals(0, run("new", "words", "--content", scratch.toString()), err::toString);
        String said = out.toString();
        assertTrue(said.contains("Children ask to hear instead: \"a home where you can stay\"."), said);
        assertTrue(said.lines().anyMatch(line -> line.startsWith("Adoption: ") && !line.contains("instead")), said);
    }

    @Test
    void aNewSiteIsPublishedByWhomItIsTold() throws IOException {
        Path folder = begun();
        assertTrue(Files.readString(folder.resolve("content/site.yaml")).contains("publisher: \"Partnership\""));
    }

    @Test
    void theFileOfAChildrensVersionNamesThePictures() throws IOException {
        String content = begun().resolve("content").toString();
        assertEquals(
                0,
                run("new", "inspection", "walsall", "ilacs-2023", "--inspected", "2023-05", "--content", content),
                err::toString);
        String young = Files.readString(Path.of(content, "authorities/walsall/2023-ilacs/young-people.yaml"));
        assertTrue(young.contains(" foster-home "), young);
        assertTrue(young.lines().allMatch(line -> line.length() < 200), young);
    }

    private Path begun() {
        Path folder = scratch.resolve("begun");
        String site = "--council Walsall --publisher Partnership --address https://a.example --contact a@b.example";
        assertEquals(0, run(("new site " + folder + " " + site).split(" ")), err::toString);
        return folder;
    }
}
