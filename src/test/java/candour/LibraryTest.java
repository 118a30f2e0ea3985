package candour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.build.Build;
import candour.problem.Problem;
import candour.read.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that has only what is its own: frameworks, themes, words and pictures come with the program. */
class LibraryTest {

    @TempDir
    static Path scratch;

    private static Path own;
    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void build() throws IOException {
        own = scratch.resolve("own");
        for (String name : List.of("site.yaml", "accessibility.yaml")) {
            Files.createDirectories(own);
            Files.copy(Path.of("content", name), own.resolve(name));
        }
        Folders.copy(Path.of("content/authorities/leeds"), own.resolve("authorities/leeds"));
        files = Folders.read(TestSite.build(own, scratch.resolve("site")));
    }

    /** One area alone has nothing to be compared with, so that the menu does not offer it. */
    private static String withoutTheMenu(byte[] page) {
        return new String(page, StandardCharsets.UTF_8).replaceAll("(?s)<nav id=\"menu\".*?</nav>", "");
    }

    /** Compared with the site that has everything in its content. */
    @Test
    void pagesOfInspectionsAreTheSame() throws IOException {
        SortedMap<String, byte[]> whole = Folders.read(TestSite.build(Path.of("content"), scratch.resolve("whole")));
        List<String> pages = files.keySet().stream()
                .filter(path -> path.matches("leeds/2.*(html|txt|ics|xml)|pictures/.*svg|words/.*"))
                .toList();
        assertTrue(pages.size() > 80, pages.size() + " pages");
        assertEquals(
                List.of(),
                pages.stream()
                        .filter(path -> !withoutTheMenu(files.get(path)).equals(withoutTheMenu(whole.get(path))))
                        .toList());
    }

    /** What no inspection uses has no page, unless the site asks for it. */
    @Test
    void onlyWhatIsUsedHasAPage() throws IOException {
        assertTrue(files.containsKey("frameworks/ilacs-2018/index.html"));
        assertFalse(files.containsKey("frameworks/report-cards-2025/index.html"));
        assertFalse(files.containsKey("pictures/hospital.svg"));
        Path asking = scratch.resolve("asking");
        Folders.copy(own, asking);
        Files.writeString(
                asking.resolve("site.yaml"),
                Files.readString(own.resolve("site.yaml")) + "frameworks: [report-cards-2025]\n");
        SortedMap<String, byte[]> asked = Folders.read(TestSite.build(asking, scratch.resolve("asked")));
        assertTrue(asked.containsKey("frameworks/report-cards-2025/index.html"));
    }

    @Test
    void aFileOfTheSameNameTakesThePlaceOfTheLibrarysAndIsNamed() throws IOException {
        Path other = scratch.resolve("other");
        Folders.copy(own, other);
        Path sif = Path.of("content/frameworks/sif.yaml");
        Files.createDirectories(other.resolve("frameworks"));
        Files.copy(sif, other.resolve("frameworks/sif.yaml"));
        assertEquals(List.of(), Library.replaced(other), "a copy that says the same");
        Files.writeString(
                other.resolve("frameworks/sif.yaml"),
                Files.readString(sif).replaceFirst("(?m)^name: .*$", "name: Our own name for it"));
        assertEquals(List.of("frameworks/sif.yaml"), Library.replaced(other));
        String page = new String(
                Folders.read(TestSite.build(other, scratch.resolve("others"))).get("frameworks/sif/index.html"),
                StandardCharsets.UTF_8);
        assertTrue(page.contains("<h1>Our own name for it</h1>"), page);
    }

    /** A picture of one's own beside those of the library, and one in the place of theirs. */
    @Test
    void picturesOfOnesOwnStandBesideTheLibrarys() throws IOException {
        Path other = scratch.resolve("pictures");
        Folders.copy(own, other);
        Path drawn = Path.of("content/pictures/hospital.svg");
        Files.createDirectories(other.resolve("pictures"));
        Files.copy(drawn, other.resolve("pictures/star.svg"));
        Files.writeString(
                other.resolve("pictures.yaml"),
                "our-star: {file: star.svg, means: Our star, licence: CC0-1.0, author: The testers}\n");
        SortedMap<String, byte[]> built = Folders.read(TestSite.build(other, scratch.resolve("drawn")));
        assertArrayEquals(Files.readAllBytes(drawn), built.get("pictures/star.svg"));
        assertArrayEquals(Files.readAllBytes(Path.of("content/pictures/papers.svg")), built.get("pictures/papers.svg"));
    }

    /** A framework that is misspelt is told with those that the program has. */
    @Test
    void theLibrarysFrameworksAreKnownByName() throws IOException {
        Path wrong = scratch.resolve("wrong");
        Folders.copy(own, wrong);
        Path facts = wrong.resolve("authorities/leeds/2018-ilacs/inspection.yaml");
        Files.writeString(facts, Files.readString(facts).replaceFirst("framework: ilacs-2018", "framework: ilac-2018"));
        Problem problem = new Build(wrong, Optional.empty(), TestSite.TODAY)
                .prepare()
                .problems()
                .get(0);
        assertTrue(problem.hint().contains("Did you mean \"ilacs-2018\"?"), problem.hint());
    }
}
