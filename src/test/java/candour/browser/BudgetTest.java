package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.TestSite;
import candour.benchmark.Generator;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** How much a reader has to wait for. */
class BudgetTest extends InBrowser {

    private static final int PAGE = 15_000;
    private static final int STYLES = 20_000;
    private static final int SCRIPT = 3_000;

    /** What is looked up in it is no script that a page runs: SearchInBrowserTest counts what a search loads. */
    private static final String INDEX = "assets/search/";

    /** Half of what Core Web Vitals calls good: the buttons to listen come with their script. */
    private static final double LITTLE = 0.05;

    private static int packed(byte[] bytes) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
            gzip.finish();
            return out.size();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<String> inspections() {
        return addresses().stream()
                .filter(address -> address.matches("/[^/]+/\\d{4}-[^/]+/"))
                .toList();
    }

    /**
     * A generated inspection: twelve judgements, eight findings, eight recommendations, in words that pack to next to nothing. So
     * this is about markup and styles; how much there is to say is for authors.
     */
    @Test
    void anInspectionWithItsStylesComesInUnder15Kilobytes() throws IOException {
        Path content = scratch.resolve("content");
        new Generator(content, 1).generate(1);
        Path page =
                TestSite.build(content, scratch.resolve("one")).resolve("authority-0000/2000-framework-0/index.html");
        int styles = packed(files.get("assets/site.css")) + packed(files.get("pictures/candour.svg"));
        int all = packed(Files.readAllBytes(page)) + styles;
        assertTrue(all < PAGE, all + " bytes");
    }

    @Test
    void stylesAndScriptsAreSmall() {
        assertTrue(packed(files.get("assets/site.css")) < STYLES);
        files.forEach((path, bytes) ->
                assertTrue(!path.endsWith(".js") || path.startsWith(INDEX) || packed(bytes) < SCRIPT, path));
    }

    @Test
    void anInspectionNeedsThreeRequestsAtMost() {
        List<String> tooMany = new ArrayList<>();
        for (String address : inspections()) {
            try (BrowserContext context = context(1280)) {
                Set<String> asked = new TreeSet<>();
                context.onRequest(request -> asked.add(request.url()));
                open(context, address);
                if (asked.size() > 3) {
                    tooMany.add(address + " asks for " + asked);
                }
            }
        }
        assertEquals(List.of(), tooMany);
    }

    private static final String SHIFT = """
            () => new Promise((done) => {
              let sum = 0;
              new PerformanceObserver((list) => list.getEntries().forEach((one) => { sum += one.value; }))
                .observe({ type: "layout-shift", buffered: true });
              setTimeout(() => done(sum), 150);
            })
            """;

    @Test
    void nothingShiftsWhileAPageLoads() {
        List<String> shifting = new ArrayList<>();
        for (int width : List.of(320, 1280)) {
            try (BrowserContext context = context(width)) {
                for (String address : kinds.values()) {
                    Page page = open(context, address);
                    double shift = ((Number) page.evaluate(SHIFT)).doubleValue();
                    if (shift > LITTLE) {
                        shifting.add(address + " at " + width + ": " + shift);
                    }
                    page.close();
                }
            }
        }
        assertEquals(List.of(), shifting);
    }
}
