package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.benchmark.Generator;
import candour.build.Build;
import candour.check.reading.Readings;
import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.problem.Checked;
import candour.problem.Code;
import candour.problem.Problem;
import candour.read.ArchiveReader;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The real content becomes the site that is committed, and every page of it is sound. */
class SiteTest {

    private static final Path CONTENT = Path.of("content");

    @TempDir
    static Path scratch;

    private static SortedMap<String, byte[]> files;
    private static final Map<String, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void build() throws IOException {
        files = Folders.read(TestSite.build(CONTENT, scratch.resolve("site")));
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(text(bytes)));
            }
        });
    }

    @Test
    void theCommittedSiteIsWhatTheSourcesBuild() {
        TestSite.assertSame(Folders.read(Path.of("site")), files);
    }

    @Test
    void twoBuildsGiveTheSameBytes() throws IOException {
        TestSite.assertSame(files, Folders.read(TestSite.build(CONTENT, scratch.resolve("again"))));
    }

    @Test
    void leavingOneInadequateAreaOutOfAChildrensVersionStopsTheBuild() throws IOException {
        Path content = scratch.resolve("content");
        Folders.copy(CONTENT, content);
        Path version = content.resolve("authorities/leicester/2008-jar/young-people.yaml");
        String text = Files.readString(version);
        String without = text.replace(
                "additional/teenage-pregnancy, pregnancy-rates, health-of-young-parents", "capacity-to-improve");
        assertTrue(!text.equals(without));
        Files.writeString(version, without);
        Checked<Build.Site> built = new Build(content, Optional.empty(), TestSite.TODAY).prepare();
        assertEquals(
                List.of(Code.YOUNG_PEOPLE_LEAVES_OUT),
                built.problems().stream().map(Problem::code).toList());
        assertTrue(built.value().isEmpty());
    }

    @Test
    void everyChildrensVersionReadsAtGradeSixOrBelow() {
        Readings.of(ArchiveReader.read(CONTENT).value().orElseThrow()).stream()
                .filter(reading -> reading.text().contains("ages"))
                .forEach(reading -> assertTrue(reading.level().fleschKincaid() <= 6, reading.toString()));
    }

    @Test
    void theRealContentGivesNoWarning() {
        assertEquals(
                List.of(),
                new Build(CONTENT, Optional.empty(), TestSite.TODAY).checked().problems());
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        List<String> complaints = new ArrayList<>();
        for (String page : PAGES.keySet()) {
            // The page is validated without an address, so that the validator takes "self" for nobody.
            String said = validator
                    .validate(new ByteArrayInputStream(files.get(page)))
                    .lines()
                    .filter(line -> !line.contains("Resource violates Content Security Policy"))
                    .collect(Collectors.joining("\n"));
            if (!said.isBlank()) {
                complaints.add(page + ": " + said);
            }
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void everyLinkAndFragmentLeadsSomewhere() {
        List<String> dead = new ArrayList<>();
        PAGES.forEach((page, document) -> {
            if (!page.equals("404.html")) {
                document.select("[href], [src]").forEach(element -> checkLink(page, element, dead));
            }
        });
        assertEquals(List.of(), dead);
    }

    private static void checkLink(String page, Element element, List<String> dead) {
        String href = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (href.matches("[a-z]+:.*")) {
            boolean isCanonical = element.attr("rel").equals("canonical");
            assertTrue(isCanonical || element.tagName().equals("a"), page + " asks another host: " + href);
            return;
        }
        String path = href.replaceAll("#.*", "");
        String file = path.isEmpty()
                ? page
                : Path.of("/" + page)
                        .getParent()
                        .resolve(path)
                        .normalize()
                        .toString()
                        .substring(1);
        String target =
                path.isEmpty() || files.containsKey(file) ? file : (file.isEmpty() ? "" : file + "/") + "index.html";
        boolean isThere = files.containsKey(target);
        if (isThere && href.contains("#")) {
            isThere = PAGES.get(target).getElementById(href.substring(href.indexOf('#') + 1)) != null;
        }
        if (!isThere) {
            dead.add(page + " -> " + href);
        }
    }

    @Test
    void everyPageHasATitleOfItsOwnOneHeadingOfLevelOneAndNoLevelLeftOut() {
        Set<String> titles = new HashSet<>();
        PAGES.forEach((page, document) -> {
            assertTrue(titles.add(document.title()), page + " shares its title: " + document.title());
            assertEquals(1, document.select("h1").size(), page);
            int level = 0;
            for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
                int next = heading.tagName().charAt(1) - '0';
                assertTrue(next <= level + 1, page + ": " + heading.text());
                level = next;
            }
        });
    }

    @Test
    void everyTableHasACaptionAndHeadersWithScope() {
        PAGES.forEach((page, document) -> document.select("table").forEach(table -> {
            assertEquals(1, table.select("> caption").size(), page);
            assertTrue(table.select("th:not([scope])").isEmpty(), page);
            assertTrue(
                    table.select("tbody tr").stream()
                            .allMatch(row -> row.select("th").size() == 1),
                    page);
        }));
    }

    @Test
    void noCellHoldsABareGradeNumberAndEveryGradeStandsWithItsScale() {
        PAGES.forEach((page, document) -> {
            if (!page.contains("recommendations/")) {
                document.select("td, th")
                        .forEach(cell -> assertTrue(!cell.text().matches("\\d+"), page + ": " + cell.text()));
            }
            document.select(".verdict")
                    .forEach(verdict ->
                            assertTrue(!verdict.parent().select("> .place").isEmpty(), page));
        });
    }

    @Test
    void pagesCarryNoInlineScriptAndNoInlineStyle() {
        PAGES.forEach((page, document) -> {
            assertTrue(
                    document.select("script:not([src]), style, [style], iframe").isEmpty(), page);
            document.getAllElements()
                    .forEach(element -> element.attributes()
                            .forEach(attribute -> assertTrue(!attribute.getKey().startsWith("on"), page)));
        });
    }

    @Test
    void theDataHoldsEveryJudgement() {
        long judgements = ArchiveReader.read(CONTENT)
                .value()
                .orElseThrow()
                .inspections()
                .flatMap(Inspection::allJudgements)
                .count();
        List<String> rows = text(files.get("data/judgements.csv")).lines().toList();
        assertEquals(judgements + 1, rows.size());
        assertTrue(judgements >= 68, "The seven inspections that this site began with are still there.");
    }

    /** In 2008 the best number was 4, in 2011 it was 1: rank puts the best judgement first in both. */
    @Test
    void sortingByRankPutsTheBestFirstWhicheverWayTheNumbersRun() {
        assertEquals("Good", best("leicester/2008-jar"));
        assertEquals("Outstanding", best("leicester/2011-slac"));
    }

    private static String best(String inspection) {
        return ArchiveReader.read(CONTENT)
                .value()
                .orElseThrow()
                .inspections()
                .filter(one -> one.id().equals(inspection))
                .flatMap(Inspection::allJudgements)
                .filter(one -> one instanceof Judgement.Graded)
                .map(one -> ((Judgement.Graded) one).grade())
                .min(Comparator.comparingInt(Grade::rank))
                .orElseThrow()
                .label();
    }

    @Test
    void aComparisonOfAHundredAndFiftyAuthoritiesStaysUnderAHundredKilobytes() throws IOException {
        Path content = scratch.resolve("many");
        new Generator(content, 1).generate(150);
        Path site = TestSite.build(content, scratch.resolve("many-site"));
        long bytes = Files.size(site.resolve("compare/framework-0-2000/index.html"));
        assertTrue(bytes < 100_000, bytes + " bytes");
    }

    /** What the pages say, the file says: every pair of the file stands in the table of the later inspection's page. */
    @Test
    void thePagesSayWhatTheChangesInTheDataSay() throws IOException {
        int rows = 0;
        for (String line : text(files.get("data/changes.csv")).split("\r\n")) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
            if (cells[0].equals("authority")) {
                continue;
            }
            String row = (cells[4].equals("council") ? "self-assessed-" : "area-") + cells[2].replace('/', '-');
            Element onPage = PAGES.get(cells[6] + "/index.html").getElementById(row);
            String said = onPage.select(".change").text();
            String word = switch (cells[7].replace("broadly-", "")) {
                case "better" -> "Better than in";
                case "same" -> "The same as in";
                case "worse" -> "Worse than in";
                default -> "[b] Cannot be compared with";
            };
            assertTrue(said.contains(word), line + " is not what the page says: " + said);
            if (cells[7].startsWith("broadly-")) {
                assertTrue(said.contains("broadly comparable"), line + " lacks its caveat: " + said);
            }
            rows++;
        }
        long onPages = PAGES.entrySet().stream()
                .filter(page -> page.getKey().matches("[^/]+/\\d{4}-[^/]+/index\\.html"))
                .mapToLong(page -> page.getValue()
                        .select(".change.better, .change.same, .change.worse, .change.broadly, .change.break")
                        .size())
                .sum();
        assertEquals(onPages, rows);
    }

    /** The cells of each row, without the header. No cell of these tables holds a line break. */
    private static List<List<String>> rows(String table) {
        return text(files.get("data/" + table + ".csv"))
                .lines()
                .skip(1)
                .map(line -> Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell)
                        .toList())
                .toList();
    }

    /** What the metadata says of every cell is true: what must be there, numbers, dates, and keys that are used once. */
    private static void rowsKeepTo(JsonNode schema, List<List<String>> rows, List<String> names) {
        Set<List<String>> keys = new HashSet<>();
        for (List<String> row : rows) {
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
            List<String> key = new ArrayList<>();
            schema.get("primaryKey").forEach(name -> key.add(row.get(names.indexOf(name.asString()))));
            assertTrue(keys.add(key), key::toString);
        }
    }

    @Test
    void anotherReaderOfFeedsFindsEveryInspectionAndWhatIsDue() throws Exception {
        for (String path : List.of("feed.xml", "leicester/feed.xml")) {
            SyndFeed feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(files.get(path))));
            List<String> links =
                    feed.getEntries().stream().map(SyndEntry::getLink).toList();
            assertTrue(links.contains("https://candour.example/leicester/2008-jar/"), links::toString);
            assertTrue(
                    links.contains("https://candour.example/leicester/2008-jar/recommendations/#reduce-offending"),
                    links::toString);
            assertEquals(
                    feed.getEntries().size(),
                    feed.getEntries().stream().map(SyndEntry::getUri).distinct().count());
        }
    }

    @Test
    void theMetadataOfEachTableNamesItsColumns() throws IOException {
        for (String table : List.of("judgements", "changes", "inspections", "recommendations", "actions")) {
            String header = text(files.get("data/" + table + ".csv"))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            JsonNode metadata = new ObjectMapper().readTree(files.get("data/" + table + ".csv-metadata.json"));
            List<String> names = new ArrayList<>();
            metadata.get("tableSchema")
                    .get("columns")
                    .forEach(column -> names.add(column.get("name").asString()));
            assertEquals(header, String.join(",", names));
            assertEquals("http://www.w3.org/ns/csvw", metadata.get("@context").asString());
            assertEquals(table + ".csv", metadata.get("url").asString());
            rowsKeepTo(metadata.get("tableSchema"), rows(table), names);
        }
        assertEquals(
                6,
                new ObjectMapper()
                        .readTree(files.get("data/candour.json"))
                        .get("authorities")
                        .get(0)
                        .size());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
