package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candour.Folders;
import candour.TestSite;
import candour.build.Build;
import candour.pages.Planned;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real site, or that of a case, with the page of all components, in a real Chromium. On a machine without one these tests are skipped; where
 * {@code CI} is set they fail instead, because there the browser has to be.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {

    static final String HOST = "candour.test";

    @TempDir
    static Path scratch;

    /** The files of the site, by their paths. */
    SortedMap<String, byte[]> files;

    /** One page of each kind, the longest, by the name of its record. */
    SortedMap<String, String> kinds;

    Browser browser;
    private Playwright playwright;
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
        Build.Site site = TestSite.prepare(content(), true);
        files = Folders.read(TestSite.publish(site, scratch.resolve("site")));
        kinds = longest(site);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")));
    }

    /** What the site is made from. A test that names a place, a page or a number looks at a case instead. */
    Path content() {
        return Path.of("content");
    }

    private SortedMap<String, String> longest(Build.Site site) {
        SortedMap<String, String> found = new TreeMap<>();
        for (Planned page : site.pages()) {
            String kind = page.page().get().getClass().getSimpleName();
            found.merge(
                    kind,
                    page.address().file(),
                    (one, other) -> files.get(one).length < files.get(other).length ? other : one);
        }
        found.replaceAll((kind, file) -> address(file));
        return found;
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

    private static String address(String file) {
        return "/" + file.replaceAll("index\\.html$", "");
    }

    List<String> addresses() {
        return files.keySet().stream()
                .filter(file -> file.endsWith(".html"))
                .map(InBrowser::address)
                .toList();
    }

    BrowserContext context(int width) {
        return context(new Browser.NewContextOptions().setViewportSize(width, 800));
    }

    BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.route("**/*", this::answer);
        return context;
    }

    BrowserContext contextWithoutScripts() {
        return context(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    static Page open(BrowserContext context, String address) {
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
