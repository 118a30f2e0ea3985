package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real site in a real Chromium. On a machine without one these tests are skipped; where {@code CI} is set they fail
 * instead, because there the browser has to be.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final String HOST = "candour.test";
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    @TempDir
    static Path scratch;

    private SortedMap<String, byte[]> files;
    private Playwright playwright;
    private Browser browser;
    private final List<String> foreign = new ArrayList<>();

    @BeforeAll
    void start() throws IOException {
        Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assertTrue(chromium != null || System.getenv("CI") == null, "CI has to install Chromium");
        assumeTrue(chromium != null, "There is no Chromium on this machine.");
        files = Folders.read(TestSite.build(Path.of("content"), scratch.resolve("site")));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")));
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @AfterEach
    void noPageHasAskedAnotherHostForAnything() {
        assertEquals(List.of(), foreign);
    }

    @Test
    void noPageHasAnAccessibilityViolationThatAxeCanFind() {
        List<String> violations = new ArrayList<>();
        try (BrowserContext context = context(1280)) {
            for (String address : addresses()) {
                Page page = open(context, address);
                for (Rule rule :
                        new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
                    violations.add(address + ": " + rule.getId() + ": "
                            + rule.getNodes().get(0).getHtml());
                }
                page.close();
            }
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void noPageScrollsSidewaysOnANarrowOrAWideScreen() {
        List<String> tooWide = new ArrayList<>();
        try (BrowserContext context = context(1280)) {
            for (String address : addresses()) {
                Page page = open(context, address);
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 800);
                    int scrolls = (int) page.evaluate("document.documentElement.scrollWidth");
                    if (scrolls > width) {
                        tooWide.add(address + " is " + scrolls + " px wide at " + width);
                    }
                }
                page.close();
            }
        }
        assertEquals(List.of(), tooWide);
    }

    @Test
    void theSkipLinkIsReachedFirstAndShows() {
        try (BrowserContext context = context(320)) {
            Page page = open(context, "/leicester/2008-jar/");
            page.keyboard().press("Tab");
            assertEquals("Skip to the main content", page.evaluate("document.activeElement.textContent"));
            assertTrue((int) page.evaluate("Math.round(document.activeElement.getBoundingClientRect().left)") >= 0);
        }
    }

    @Test
    void aComparisonIsSortedByRankAndKeepsItsStateInTheAddress() {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/compare/jar-2008/");
            assertEquals("Leeds Leicester", names(page));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Safeguarding"))
                    .click();
            assertEquals("Leicester Leeds", names(page), "graded before not judged");
            page.getByLabel("Pick Leeds").check();
            page.getByLabel("Show only").check();
            assertEquals("Leeds", names(page));
            String shared = page.url();
            assertTrue(shared.contains("sort=safeguarding") && shared.contains("area=leeds"), shared);
            Page again = context.newPage();
            again.navigate(shared);
            assertEquals("Leeds", names(again));
        }
    }

    @Test
    void aComparisonPicksAreasWithoutAnyScript() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            context.route("**/*", this::answer);
            Page page = open(context, "/compare/jar-2008/");
            page.getByLabel("Pick Leicester").check();
            page.getByLabel("Show only").check();
            assertTrue(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leicester"))
                    .isVisible());
            assertEquals(
                    0,
                    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leeds"))
                            .count());
        }
    }

    @Test
    void whatWasAskedIsNarrowedAndKeepsItsStateInTheAddress() {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/recommendations/theme/being-healthy/");
            int all = page.locator("tbody tr:visible").count();
            page.getByLabel("Area").selectOption("Leeds");
            assertEquals(2, page.locator("tbody tr:visible").count());
            assertEquals(
                    "2 of " + all + " in this table",
                    page.getByRole(AriaRole.STATUS).textContent());
            Page again = context.newPage();
            again.navigate(page.url());
            assertEquals(2, again.locator("tbody tr:visible").count());
            page.getByLabel("Area").selectOption("All");
            assertEquals(all, page.locator("tbody tr:visible").count());
        }
    }

    @Test
    void aChildrensVersionPrintsOnTwoSheetsAndAPosterOnOne() {
        List<String> tooLong = new ArrayList<>();
        try (BrowserContext context = context(1280)) {
            for (String address : addresses()) {
                if (address.matches("/[^/]+/[^/]+/young-people/.*")) {
                    Page page = open(context, address);
                    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
                    int sheets = new String(pdf, StandardCharsets.ISO_8859_1).split("/Type\\s*/Page\\b", -1).length - 1;
                    if (sheets < 1 || sheets > (address.endsWith("/poster/") ? 1 : 2)) {
                        tooLong.add(address + " needs " + sheets);
                    }
                    page.close();
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    /** A voice that says nothing and remembers everything: what it is given is what a child hears. */
    private static final String VOICE = """
            window.said = [];
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            Object.defineProperty(window, "speechSynthesis", { value: {
              speak(words) { window.said.push(words.lang + ": " + words.text.trim()); window.words = words; },
              pause() { window.said.push("(pause)"); },
              resume() { window.said.push("(resume)"); },
              cancel() {},
            } });
            """;

    @Test
    void aSectionIsReadAloudSentenceBySentenceAndStops() {
        try (BrowserContext context = context(1280)) {
            context.addInitScript(VOICE);
            Page page = open(context, "/leicester/2008-jar/young-people/");
            page.locator("section:has(> #why) .listen button").first().click();
            page.evaluate("window.words.onend()");
            assertEquals(
                    List.of(
                            "en-GB: Why this matters to you",
                            "en-GB: This is about services for children in Leicester in 2008."),
                    page.evaluate("window.said"));
            assertEquals(
                    "This is about services for children in Leicester in 2008.",
                    page.locator(".read").textContent().strip(),
                    "the sentence that is being read is marked");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pause"))
                    .click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on"))
                    .click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop"))
                    .click();
            page.evaluate("window.words.onend()");
            assertEquals(4, page.evaluate("window.said.length"), "after Stop nothing more is read");
            assertEquals(0, page.locator(".read").count());
        }
    }

    @Test
    void withoutAScriptThereIsNoButtonToListen() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            context.route("**/*", this::answer);
            Page page = open(context, "/leicester/2008-jar/young-people/");
            assertEquals(0, page.locator("button").count());
        }
    }

    private static String names(Page page) {
        return String.join(" ", page.locator("tbody tr:visible a").allTextContents());
    }

    private List<String> addresses() {
        return files.keySet().stream()
                .filter(file -> file.endsWith(".html"))
                .map(file -> "/" + file.replaceAll("index\\.html$", ""))
                .toList();
    }

    private BrowserContext context(int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
        context.route("**/*", this::answer);
        return context;
    }

    private static Page open(BrowserContext context, String address) {
        Page page = context.newPage();
        page.navigate("http://" + HOST + address);
        return page;
    }

    /** Answers from the built site; what asks another host is noted and gets nothing. */
    private void answer(Route route) {
        URI asked = URI.create(route.request().url());
        if (!HOST.equals(asked.getHost())) {
            foreign.add(asked.toString());
            route.abort();
            return;
        }
        String path = asked.getPath().substring(1);
        byte[] body = files.get(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        if (body == null) {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        } else {
            route.fulfill(new Route.FulfillOptions().setBodyBytes(body).setContentType(type(path)));
        }
    }

    private static String type(String path) {
        if (path.endsWith(".js")) {
            return "text/javascript";
        }
        if (path.endsWith(".css")) {
            return "text/css";
        }
        return path.endsWith(".svg") ? "image/svg+xml" : "text/html; charset=utf-8";
    }
}
