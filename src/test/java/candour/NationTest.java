package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A nation of 153 areas: each is found, and set beside the others as far as they may be compared. */
class NationTest {

    private static final int TOWNS = 153;

    @TempDir
    static Path scratch;

    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void build() throws IOException {
        files = Folders.read(
                TestSite.build(Nation.content(scratch.resolve("content"), TOWNS), scratch.resolve("site")));
    }

    private static Document page(String path) {
        return Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8));
    }

    @Test
    void everyKindOfPageIsValidHtml() throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        for (String page : List.of(
                "index.html",
                "authorities/index.html",
                "compare/ilacs/index.html",
                "compare/ilacs/map/in-care/index.html",
                "young-people/index.html",
                "aaaford/index.html",
                "aaaford/2019-ilacs/index.html",
                "aaaford/2019-ilacs/young-people/index.html")) {
            assertEquals("", SiteTest.complaints(validator, files.get(page)), page);
        }
    }

    /** Without a script: a letter, a name. */
    @Test
    void everyAreaIsTwoClicksFromTheFrontPage() {
        List<String> letters = page("index.html").select(".letters a").eachAttr("href");
        assertEquals(26, letters.size());
        Document list = page("authorities/index.html");
        List<String> without = letters.stream()
                .filter(letter -> list.getElementById(letter.substring(letter.indexOf('#') + 1)) == null)
                .toList();
        assertEquals(List.of(), without);
        assertEquals(TOWNS, list.select("section:has(h2) .columns a").size());
        assertEquals(TOWNS, list.select("section:has(h3) .columns a").size());
        assertEquals(TOWNS, page("young-people/index.html").select(".columns a").size());
    }

    /** The same three times: in the table of all, in lists and in hexagons. The last town lies nowhere. */
    @Test
    void theMapSaysWhatTheTableSays() {
        SortedMap<String, String> table = new TreeMap<>();
        for (Element row : page("compare/ilacs/index.html").select(".latest tbody tr")) {
            String grade = row.child(5).text();
            table.put(row.child(0).select("a").text(), grade.endsWith("[b]") ? "b" : grade.substring(0, 1));
        }
        Document map = page("compare/ilacs/map/in-care/index.html");
        assertEquals(table, lists(map));
        table.remove("Wfaford");
        assertEquals(table, hexagons(map));
        assertEquals(
                5,
                page("compare/ilacs/index.html")
                        .select(".beside a[href*=/map/]")
                        .size());
    }

    private static SortedMap<String, String> lists(Document map) {
        SortedMap<String, String> lists = new TreeMap<>();
        for (Element group : map.select("section:has(.letters-of)")) {
            String letters = group.select(".letters-of").text().split(" ")[0];
            group.select("li a").forEach(place -> lists.put(place.text(), letters));
        }
        return lists;
    }

    private static SortedMap<String, String> hexagons(Document map) {
        SortedMap<String, String> hexagons = new TreeMap<>();
        for (Element one : map.select("svg a")) {
            hexagons.put(
                    one.select("title").text().split(":")[0], one.select("text").text());
        }
        return hexagons;
    }

    @Test
    void anAreaStandsBesideThoseMostLikeIt() {
        assertEquals(
                List.of("../compare/ilacs/index.html?area=baaford&area=caaford&area=daaford&only=picked"),
                page("baaford/index.html")
                        .select("h2:has(+ ul):contains(like it) + ul a")
                        .eachAttr("href"));
        assertEquals(List.of(), page("aaaford/index.html").select("#neighbours"));
    }

    @Test
    void whatWasGivenUnderAnEarlierVersionIsMarkedAndNotCounted() {
        Document page = page("compare/ilacs/index.html");
        assertEquals(TOWNS, page.select(".latest tbody tr").size());
        int apart = page.select(".latest .apart").size();
        assertEquals(TOWNS / 3, apart, "children in care, who stood together with care leavers until 2023");
        List<String> sums = List.of("0", "0", "51", "51", "0");
        assertEquals(
                sums,
                page.select(".counts tr:last-child td").stream()
                        .map(Element::text)
                        .toList());
        int good = page.select(".latest tbody tr td:nth-child(4)").stream()
                .filter(cell -> cell.text().equals("Good"))
                .toList()
                .size();
        assertEquals(
                Integer.toString(good),
                page.select(".counts tbody tr:nth-child(2) td").get(0).text());
        assertTrue(page.select("main").text().contains("of 153 areas:"), "the counts in a sentence");
    }

    @Test
    void thePageOfAllIsLight() {
        assertTrue(files.get("compare/ilacs/index.html").length < 100_000);
        assertTrue(page("index.html").text().contains("Of 153 inspections here only the grades are known"));
    }

    /** A column of which somebody wrote that its areas compare is not apart; nothing compares by its name alone. */
    @Test
    void onlyWhatIsComparedByAFrameworkStandsTogether() {
        Document page = page("compare/ilacs/index.html");
        Element old = page.select(".latest tbody tr").stream()
                .filter(row -> row.text().contains("ILACS 2018"))
                .findFirst()
                .orElseThrow();
        List<Boolean> apart = old.select("td").stream()
                .skip(2)
                .map(cell -> !cell.select(".apart").isEmpty())
                .toList();
        assertEquals(List.of(false, false, true, false, false), apart);
    }
}
