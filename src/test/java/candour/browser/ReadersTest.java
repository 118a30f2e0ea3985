package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How far readers have to go for an answer: the measures that {@code src/docs/accessibility.md} promises. */
class ReadersTest extends InBrowser {

    private static final String AUTHORITY = "/[^/]+/";
    private static final String INSPECTION = "/[^/]+/\\d{4}-[^/]+/";
    private static final String CHILDREN = INSPECTION + "young-people/";

    /** Pages of one area, by what is not one: the folders at the top of the site. */
    private static final String TOP =
            "/(about|accessibility|compare|components|data|frameworks|pictures|recommendations|themes|words|young-people)/.*";

    /** What is seen, without what is only heard, and how far down the first grade is. */
    private static final String MEASURES = """
            () => {
              const sheet = new CSSStyleSheet();
              const first = [...document.querySelectorAll("main .verdict, main .big img")].find((one) => one.getClientRects().length);
              sheet.replaceSync(".heard { display: none !important }");
              const height = document.documentElement.scrollHeight;
              const grade = first ? first.getBoundingClientRect().bottom : 0;
              document.adoptedStyleSheets = [sheet];
              const text = document.querySelector("main").innerText;
              const known = new Set();
              let repeated = 0;
              for (const sentence of text.split(/\\n+|\\t|(?<=[.!?])\\s+/)) {
                const words = sentence.trim().split(/\\s+/);
                const said = words.join(" ").replace(/\\d+/g, "#");
                if (words.length < 5 || !/[.!?]$/.test(said)) continue;
                if (known.has(said)) repeated += words.length;
                known.add(said);
              }
              document.adoptedStyleSheets = [];
              const all = text.split(/\\s+/).filter(Boolean).length;
              return { height, grade, words: all, repeated: Math.round(100 * repeated / all),
                headings: document.querySelectorAll("main :is(h1, h2, h3, h4)").length,
                hasContents: document.querySelector(".contents, .entries, .tiles") ? 1 : 0 };
            }
            """;

    private interface Wanted {
        boolean isKept(Map<String, Number> measured);
    }

    @SuppressWarnings("unchecked")
    private List<String> failing(String addresses, int width, int height, Wanted wanted) {
        List<String> failing = new ArrayList<>();
        try (BrowserContext context = context(width)) {
            for (String address : addresses()) {
                if (address.matches(addresses) && (!address.matches(TOP) || addresses.equals(".*"))) {
                    Page page = open(context, address);
                    page.setViewportSize(width, height);
                    Map<String, Number> measured = (Map<String, Number>) page.evaluate(MEASURES);
                    if (!wanted.isKept(measured)) {
                        failing.add(address + " " + measured);
                    }
                    page.close();
                }
            }
        }
        return failing;
    }

    private static int of(Map<String, Number> measured, String what) {
        return measured.get(what).intValue();
    }

    @Test
    void anAreaIsOnePicture() {
        assertEquals(
                List.of(),
                failing(
                        AUTHORITY,
                        1280,
                        800,
                        one -> of(one, "height") <= 2000 && of(one, "words") <= 600 && of(one, "grade") <= 800));
        assertEquals(
                List.of(), failing(AUTHORITY, 320, 568, one -> of(one, "height") <= 4500 && of(one, "grade") <= 568));
    }

    @Test
    void anInspectionIsAtAGlanceFirst() {
        assertEquals(
                List.of(), failing(INSPECTION, 1280, 800, one -> of(one, "height") <= 2000 && of(one, "words") <= 500));
        assertEquals(List.of(), failing(INSPECTION, 390, 844, one -> of(one, "grade") <= 844));
    }

    @Test
    void aChildrensVersionIsShort() {
        assertEquals(List.of(), failing(CHILDREN, 320, 568, one -> of(one, "words") <= 600 && of(one, "grade") <= 568));
    }

    /** The texts to hand on are each read by somebody else, and each is whole. */
    @Test
    void noPageSaysTheSameAgainAndAgain() {
        assertEquals(
                List.of(),
                failing(".*", 1280, 800, one -> of(one, "repeated") <= 10).stream()
                        .filter(page -> !page.contains("/handouts/"))
                        .toList());
    }

    @Test
    void aLongPageHasAListOfItsParts() {
        assertEquals(
                List.of(), failing(".*", 1280, 800, one -> of(one, "headings") <= 12 || of(one, "hasContents") == 1));
    }
}
