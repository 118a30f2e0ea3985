package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.benchmark.Generator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real content, whatever it says, becomes the site that is committed, and every page of it is sound. */
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
    void everyPageIsValidHtml() throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        List<String> complaints = new ArrayList<>();
        for (String page : PAGES.keySet()) {
            String said = complaints(validator, files.get(page));
            if (!said.isBlank()) {
                complaints.add(page + ": " + said);
            }
        }
        assertEquals(List.of(), complaints);
    }

    /** The page is validated without an address, so that the validator takes "self" for nobody. */
    static String complaints(EmbeddedValidator validator, byte[] page) throws Exception {
        return validator
                .validate(new ByteArrayInputStream(page))
                .lines()
                .filter(line -> !line.contains("Resource violates Content Security Policy"))
                .collect(Collectors.joining("\n"));
    }

    /** To a file and not to its folder, of which a browser that reads from a disk shows a list. */
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
        String target = target(page, href.replaceAll("#.*", ""));
        boolean isThere = files.containsKey(target);
        if (isThere && href.contains("#")) {
            isThere = PAGES.get(target).getElementById(href.substring(href.indexOf('#') + 1)) != null;
        }
        if (!isThere) {
            dead.add(page + " -> " + href);
        }
    }

    /** The file to which a path leads from a page. */
    private static String target(String page, String path) {
        if (path.isEmpty()) {
            return page;
        }
        Path folder = Path.of("/" + page).getParent();
        return folder.resolve(path).normalize().toString().substring(1);
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
                document.select("td:not(.number), th")
                        .forEach(cell -> assertTrue(!cell.text().matches("\\d+"), page + ": " + cell.text()));
            }
            document.select(".verdict").forEach(verdict -> assertTrue(hasScale(verdict), page + ": " + verdict));
        });
    }

    /** In words beside it, to be seen or heard; once for a table or a ladder; or in the sentence that it begins. */
    private static boolean hasScale(Element verdict) {
        return !verdict.parent().select("> .place, > .heard").isEmpty()
                || verdict.parents().stream()
                        .anyMatch(one -> one.hasClass("scroll")
                                && one.nextElementSibling() != null
                                && one.nextElementSibling().hasClass("key"))
                || verdict.parents().stream()
                        .anyMatch(one -> one.hasClass("decided")
                                && !one.select(".ladder").isEmpty())
                || verdict.parent().text().contains("is best");
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
    void aComparisonOfAHundredAndFiftyAuthoritiesStaysUnderAHundredKilobytes() throws IOException {
        Path content = scratch.resolve("many");
        new Generator(content, 1).generate(150);
        Path site = TestSite.build(content, scratch.resolve("many-site"));
        long bytes = Files.size(site.resolve("compare/framework-0-2000/index.html"));
        assertTrue(bytes < 100_000, bytes + " bytes");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
