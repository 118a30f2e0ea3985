package candour.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import candour.TestSite;
import candour.model.Inspection;
import candour.read.ArchiveReader;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Tables and feeds say what the pages say, and what they say of themselves is true: of cases, and of the real content. */
class OpenDataTest {

    @TempDir
    static Path scratch;

    private static final SortedMap<String, Path> CONTENTS = new TreeMap<>();
    private static final SortedMap<String, SortedMap<String, byte[]>> SITES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        CONTENTS.put("real", Path.of("content"));
        for (String name : List.of("two-towns", "comparisons", "tracker")) {
            TestSite site = TestSite.of(Path.of("src/test/cases/sound", name));
            CONTENTS.put(name, site.content(scratch.resolve(name)));
        }
        for (var content : CONTENTS.entrySet()) {
            Path site = scratch.resolve("site-" + content.getKey());
            SITES.put(content.getKey(), Folders.read(TestSite.build(content.getValue(), site)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", "two-towns", "comparisons", "tracker"})
    void theDataHoldsEveryJudgement(String site) {
        long judgements = ArchiveReader.read(CONTENTS.get(site))
                .value()
                .orElseThrow()
                .inspections()
                .flatMap(Inspection::allJudgements)
                .count();
        assertEquals(judgements, rows(site, "judgements").size());
    }

    /** In 2008 the best number was 4, in 2011 it was 1: rank puts the best judgement first in both. */
    @Test
    void sortingByRankPutsTheBestFirstWhicheverWayTheNumbersRun() {
        assertEquals("Good 3", best("othertown/2008-jar"));
        assertEquals("Outstanding 1", best("othertown/2011-slac"));
    }

    private static String best(String inspection) {
        List<String> names = names("two-towns", "judgements");
        List<String> best = rows("two-towns", "judgements").stream()
                .filter(row -> row.get(names.indexOf("inspection")).equals(inspection))
                .min(Comparator.comparing(row -> row.get(names.indexOf("rank"))))
                .orElseThrow();
        return best.get(names.indexOf("grade")) + " " + best.get(names.indexOf("printed"));
    }

    /** Every pair of the file stands in the table of the later inspection's page, and no page says more. */
    @ParameterizedTest
    @ValueSource(strings = {"real", "two-towns", "comparisons", "tracker"})
    void thePagesSayWhatTheChangesInTheDataSay(String site) {
        List<List<String>> rows = rows(site, "changes");
        for (List<String> row : rows) {
            String cell = (row.get(4).equals("council") ? "self-assessed-" : "area-")
                    + row.get(2).replace('/', '-');
            Element onPage = page(site, row.get(7) + "/sources/index.html").getElementById(cell);
            String said = onPage.select("div.sign").text();
            assertTrue(said.contains(said(row.get(8))), row + " is not what the page says: " + said);
            if (row.get(8).startsWith("broadly-")) {
                assertTrue(said.contains("broadly comparable"), row + " lacks its caveat: " + said);
            }
        }
        long onPages = SITES.get(site).keySet().stream()
                .filter(path -> path.matches("[^/]+/\\d{4}-[^/]+/sources/index\\.html"))
                .mapToLong(
                        path -> page(site, path).select("div.sign:not(.none)").size())
                .sum();
        assertEquals(onPages, rows.size());
    }

    private static String said(String verdict) {
        return switch (verdict.replace("broadly-", "")) {
            case "better" -> "Better than in";
            case "same" -> "The same as in";
            case "worse" -> "Worse than in";
            default -> "Cannot be compared with";
        };
    }

    @Test
    void anotherReaderOfFeedsFindsEveryInspectionAndWhatIsDue() throws Exception {
        for (String path : List.of("feed.xml", "othertown/feed.xml")) {
            byte[] bytes = SITES.get("two-towns").get(path);
            SyndFeed feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
            List<String> links =
                    feed.getEntries().stream().map(SyndEntry::getLink).toList();
            String top = "https://test.candour.example/inspections/othertown/";
            for (String page : List.of("2005-apa/", "2008-jar/", "2008-jar/recommendations/#help-parents")) {
                assertTrue(links.contains(top + page), links::toString);
            }
            assertEquals(
                    feed.getEntries().size(),
                    feed.getEntries().stream().map(SyndEntry::getUri).distinct().count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", "two-towns", "comparisons", "tracker"})
    void theMetadataOfEachTableIsTrueOfIt(String site) {
        for (String table : List.of("judgements", "changes", "inspections", "recommendations", "actions")) {
            JsonNode metadata = json(site, "data/" + table + ".csv-metadata.json");
            List<String> names = new ArrayList<>();
            JsonNode schema = metadata.get("tableSchema");
            schema.get("columns").forEach(column -> names.add(column.get("name").asString()));
            assertEquals(names(site, table), names);
            assertEquals("http://www.w3.org/ns/csvw", metadata.get("@context").asString());
            assertEquals(table + ".csv", metadata.get("url").asString());
            rows(site, table).forEach(row -> keepsTo(schema, row, names));
            keysAreUsedOnce(schema, rows(site, table), names);
        }
    }

    /** What must be there is there, and numbers and dates are what the metadata says. */
    private static void keepsTo(JsonNode schema, List<String> row, List<String> names) {
        assertEquals(names.size(), row.size(), row::toString);
        for (int i = 0; i < names.size(); i++) {
            JsonNode column = schema.get("columns").get(i);
            String cell = row.get(i);
            assertTrue(!cell.isEmpty() || !column.get("required").asBoolean(), names.get(i) + " of " + row);
            JsonNode type = column.get("datatype");
            String format = type.isObject()
                    ? type.get("format").asString()
                    : type.asString().equals("string") ? "(?s).*" : "[0-9]+";
            assertTrue(cell.isEmpty() || cell.matches(format), names.get(i) + " of " + row);
        }
    }

    private static void keysAreUsedOnce(JsonNode schema, List<List<String>> rows, List<String> names) {
        Set<List<String>> keys = new HashSet<>();
        for (List<String> row : rows) {
            List<String> key = new ArrayList<>();
            schema.get("primaryKey").forEach(name -> key.add(row.get(names.indexOf(name.asString()))));
            assertTrue(keys.add(key), key::toString);
        }
    }

    private static JsonNode json(String site, String path) {
        return new ObjectMapper().readTree(SITES.get(site).get(path));
    }

    private static Element page(String site, String path) {
        return Jsoup.parse(new String(SITES.get(site).get(path), StandardCharsets.UTF_8));
    }

    private static List<String> names(String site, String table) {
        return CsvRows.of(SITES.get(site).get("data/" + table + ".csv")).names();
    }

    private static List<List<String>> rows(String site, String table) {
        return CsvRows.of(SITES.get(site).get("data/" + table + ".csv")).rows();
    }
}
