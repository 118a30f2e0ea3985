package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
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

    /** Every page on a wide screen. */
    private SortedMap<String, Map<String, Number>> wide;

    @BeforeAll
    void measure() {
        wide = measured(".*", 1280, 800);
        wide.remove("/components/");
    }

    @SuppressWarnings("unchecked")
    private SortedMap<String, Map<String, Number>> measured(String addresses, int width, int height) {
        SortedMap<String, Map<String, Number>> found = new TreeMap<>();
        try (BrowserContext context = context(width)) {
            Page page = context.newPage();
            page.setViewportSize(width, height);
            addresses().stream().filter(address -> address.matches(addresses)).forEach(address -> {
                page.navigate("http://" + HOST + address);
                found.put(address, (Map<String, Number>) page.evaluate(MEASURES));
            });
        }
        return found;
    }

    /** Those of some pages that are not as they are wanted. */
    private static List<String> failing(
            SortedMap<String, Map<String, Number>> measured, String addresses, Wanted wanted) {
        return measured.entrySet().stream()
                .filter(one -> one.getKey().matches(addresses) && !one.getKey().matches(TOP))
                .filter(one -> !wanted.isKept(one.getValue()))
                .map(one -> one.getKey() + " " + one.getValue())
                .toList();
    }

    private static int of(Map<String, Number> measured, String what) {
        return measured.get(what).intValue();
    }

    @Test
    void anAreaIsOnePicture() {
        assertEquals(
                List.of(),
                failing(
                        wide,
                        AUTHORITY,
                        one -> of(one, "height") <= 2000 && of(one, "words") <= 600 && of(one, "grade") <= 800));
        assertEquals(
                List.of(),
                failing(
                        measured(AUTHORITY, 320, 568),
                        AUTHORITY,
                        one -> of(one, "height") <= 4500 && of(one, "grade") <= 568));
    }

    @Test
    void anInspectionIsAtAGlanceFirst() {
        assertEquals(List.of(), failing(wide, INSPECTION, one -> of(one, "height") <= 2000 && of(one, "words") <= 500));
        assertEquals(List.of(), failing(measured(INSPECTION, 390, 844), INSPECTION, one -> of(one, "grade") <= 844));
    }

    /** The first sentence to quote and the first thing not to say, where there are both: how low the second ends, and their words. */
    private static final String SAYINGS = """
            () => {
              const both = [document.querySelector(".may li q"), document.querySelector(".may-not li")];
              return both[0] && both[1] ? {
                low: both[1].getBoundingClientRect().bottom,
                words: both.map((one) => one.innerText).join(" ").split(/\\s+/).length } : { low: 0, words: 0 };
            }
            """;

    /** From the front page to the area, from there to the inspection: what a councillor may say of it, and what not, is in sight. */
    @Test
    void twoClicksLeadToWhatMayBeSaid() {
        List<String> far = new ArrayList<>();
        int found = 0;
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/");
            for (String area : linked(page, AUTHORITY)) {
                page.navigate("http://" + HOST + area);
                for (String inspection : linked(page, INSPECTION)) {
                    page.navigate("http://" + HOST + inspection);
                    @SuppressWarnings("unchecked")
                    Map<String, Number> said = (Map<String, Number>) page.evaluate(SAYINGS);
                    found += of(said, "low") > 0 ? 1 : 0;
                    if (of(said, "low") > 800 || of(said, "words") > 120) {
                        far.add(inspection + " " + said);
                    }
                }
            }
        }
        assertEquals(List.of(), far);
        assertTrue(found > 1, "there is something to say and something not to");
    }

    @SuppressWarnings("unchecked")
    private static List<String> linked(Page page, String addresses) {
        List<String> all = (List<String>)
                page.evaluate(
                        "() => [...document.querySelectorAll('main a')].map((one) => new URL(one.href).pathname.replace('index.html', ''))");
        return all.stream()
                .filter(address -> address.matches(addresses) && !address.matches(TOP))
                .distinct()
                .toList();
    }

    @Test
    void aChildrensVersionIsShortAndBeginsWithTheAnswer() {
        assertEquals(
                List.of(),
                failing(
                        measured(CHILDREN, 320, 568),
                        CHILDREN,
                        one -> of(one, "words") <= 600 && of(one, "grade") <= 568));
    }

    /** The texts to hand on are each read by somebody else, and each is whole. */
    @Test
    void noPageOfAnAreaSaysTheSameAgainAndAgain() {
        assertEquals(List.of(), failing(wide, "(?!.*/handouts/).*", one -> of(one, "repeated") <= 10));
    }

    @Test
    void aLongPageHasAListOfItsParts() {
        assertEquals(List.of(), failing(wide, ".*", one -> of(one, "headings") <= 12 || of(one, "hasContents") == 1));
    }

    /** The longest of each kind; the page of all components is no page of the site. */
    @Test
    void noPageIsEndless() {
        List<String> tall = new ArrayList<>();
        try (BrowserContext context = context(1280)) {
            for (String address : kinds.values()) {
                Object height = open(context, address).evaluate("() => document.documentElement.scrollHeight");
                if (!address.equals("/components/") && ((Number) height).intValue() > 15_000) {
                    tall.add(address + " " + height);
                }
            }
        }
        assertEquals(List.of(), tall);
    }
}
