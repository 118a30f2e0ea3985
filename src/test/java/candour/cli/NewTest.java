package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A council begins with nothing. */
class NewTest extends RunInTest {

    /** What is said of something that is not filled in. */
    private static final List<String> UNFILLED = List.of("value-empty", "summary-missing", "help-missing");

    private Path begun(String... more) {
        Path folder = scratch.resolve("our site");
        String[] all = {
            "new",
            "site",
            folder.toString(),
            "--council",
            "Walsall",
            "--address",
            "https://inspections.example",
            "--contact",
            "write@council.example"
        };
        String[] arguments = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, arguments, all.length, more.length);
        assertEquals(0, run(arguments), err::toString);
        return folder;
    }

    private int inContent(Path folder, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--content";
        all[arguments.length + 1] = folder.resolve("content").toString();
        return run(all);
    }

    @Test
    void aNewSiteBuildsAtOnceAndSaysWhoseItIs() throws IOException {
        Path folder = begun("--title", "Our \"inspections\": all of them");
        assertEquals(0, inContent(folder, "build", "--output", site.toString()), err::toString);
        String home = Files.readString(site.resolve("index.html"));
        assertTrue(home.contains("Our &#34;inspections&#34;: all of them"), home);
        assertTrue(home.contains("Walsall Metropolitan Borough Council"), home);
        assertTrue(Files.readString(folder.resolve("README.md")).contains("candour new inspection walsall"));
        assertTrue(Files.exists(folder.resolve(".vscode/schema/inspection.schema.json")));
        assertTrue(Files.exists(folder.resolve(".github/workflows/publish.yml")));
    }

    /** Whatever is written by hand here passes the schemas; ids of its framework are offered. */
    @Test
    void schemasKnowTheIds() throws IOException {
        Path folder = begun();
        Path schemas = scratch.resolve("schemas");
        assertEquals(0, inContent(folder, "check", "--schemas", schemas.toString()), err::toString);
        String inspection = Files.readString(schemas.resolve("inspection.schema.json"));
        for (String id : List.of(
                "\"ilacs-2018\"",
                "\"help-and-protection\"",
                "\"requires-improvement\"",
                "\"staying-safe\"",
                "\"focused\"")) {
            assertTrue(inspection.contains(id), id);
        }
        assertTrue(Files.readString(schemas.resolve("young-people.schema.json")).contains("\"listening\""));
        assertTrue(Files.readString(schemas.resolve("site.schema.json")).contains("\"walsall\""));
    }

    /** Filled in from top to bottom, as its comments say. */
    @Test
    void aNewInspectionIsFilledInAndPublished() throws IOException {
        Path folder = begun();
        assertEquals(
                0,
                inContent(folder, "new", "inspection", "walsall", "ilacs-2018", "--inspected", "2021-10-04"),
                err::toString);
        assertEquals(1, inContent(folder, "check"));
        Path home = folder.resolve("content/authorities/walsall/2021-ilacs");
        Path facts = home.resolve("inspection.yaml");
        String filled = Files.readString(facts)
                .replaceAll("(?m)^( *(?:published|date):) .*$", "$1 2021-11-29")
                .replaceAll("(?m)^( *title:) .*$", "$1 Inspection of Walsall")
                .replaceAll("(?m)^( *grade:) .*$", "$1 good")
                .replaceAll("(?m)^( *at:)$", "$1 page 1");
        Files.writeString(facts, filled);
        Files.writeString(home.resolve("summary.md"), "Everything was good.\n");
        Files.writeString(home.resolve("young-people.yaml"), "being-written: 2099-01\n");
        assertEquals(0, inContent(folder, "build", "--output", site.toString()), err::toString);
        assertTrue(Files.exists(site.resolve("walsall/2021-ilacs/index.html")));
        assertTrue(Files.exists(site.resolve("frameworks/ilacs-2018/index.html")));
    }

    /** Whatever the framework is, nothing is wrong with the files but that they are empty. */
    @Test
    void everyFrameworkHasItsFiles() throws IOException {
        Path folder = begun();
        for (Path framework : Folders.list(Path.of("content/frameworks"))) {
            String id = framework.getFileName().toString().replace(".yaml", "");
            Matcher from = Pattern.compile("(?m)^used: .*from: (\\d{4})").matcher(Files.readString(framework));
            assertTrue(from.find(), id);
            String year = from.group(1);
            assertEquals(
                    0,
                    inContent(
                            folder, "new", "inspection", "Leeds", id, "--inspected", year, "--folder", year + "-" + id),
                    err::toString);
        }
        assertEquals(1, inContent(folder, "check"));
        List<String> others = err.toString()
                .lines()
                .filter(line -> line.matches("\\S.* error: .*]|\\S.* warning: .*]"))
                .filter(line -> UNFILLED.stream().noneMatch(code -> line.endsWith("[" + code + "]")))
                .toList();
        assertEquals(List.of(), others);
    }

    /** In one piece: what was there is looked at from begin to end. */
    @Test
    void nothingIsEverWrittenOver() throws IOException {
        Path folder = begun();
        inContent(folder, "new", "inspection", "walsall", "ilacs-2018", "--inspected", "2021");
        SortedMap<String, byte[]> before = Folders.read(folder);
        assertEquals(2, inContent(folder, "new", "inspection", "walsall", "ilacs-2018", "--inspected", "2021-10"));
        assertTrue(err.toString().contains("--folder, such as 2021-ilacs-2"), err.toString());
        Files.delete(folder.resolve("content/site.yaml"));
        assertEquals(
                2,
                run(
                        "new",
                        "site",
                        folder.toString(),
                        "--council",
                        "Leeds",
                        "--address",
                        "https://a.example",
                        "--contact",
                        "a@b.example"));
        assertFalse(Files.exists(folder.resolve("content/site.yaml")), "all or nothing");
        SortedMap<String, byte[]> after = Folders.read(folder);
        before.remove("content/site.yaml");
        assertEquals(before.keySet(), after.keySet());
        before.forEach((path, bytes) -> assertTrue(Arrays.equals(bytes, after.get(path)), path));
    }

    /** In one piece: a line each. */
    @Test
    void whatCannotBeIsToldWithWhatMayBeMeant() {
        Path folder = begun();
        assertEquals(2, inContent(folder, "new", "inspection", "Walsal", "ilacs-2018", "--inspected", "2021"));
        assertTrue(err.toString().contains("Did you mean \"Walsall\"?"), err.toString());
        assertEquals(2, inContent(folder, "new", "inspection", "walsall", "ilac-2018", "--inspected", "2021"));
        assertTrue(err.toString().contains("Did you mean \"ilacs-2018\"?"), err.toString());
        assertEquals(
                2, inContent(folder, "new", "inspection", "walsall", "ilacs-2018", "--inspected", "4 October 2021"));
        assertEquals(
                2,
                inContent(
                        folder,
                        "new",
                        "inspection",
                        "walsall",
                        "ilacs-2018",
                        "--inspected",
                        "2021",
                        "--folder",
                        "../../away"));
        assertEquals(2, run("new", "site", scratch.resolve("none").toString(), "--council", "Walsall"));
        assertTrue(err.toString().contains("Give --address, --contact, or"), err.toString());
        assertEquals(
                2,
                run(
                        "new",
                        "site",
                        scratch.resolve("none").toString(),
                        "--council",
                        "Walsall",
                        "--address",
                        "walsall",
                        "--contact",
                        "a@b.example"));
        assertFalse(Files.exists(scratch.resolve("none")));
        assertEquals(2, run("new"));
        assertEquals(0, inContent(folder, "new", "themes"));
        assertTrue(out.toString().contains("staying-safe: "), out.toString());
    }
}
