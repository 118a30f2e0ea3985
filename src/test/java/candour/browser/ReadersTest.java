package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
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

    /** What stands right of the paper is lost: A4 less its margins is 178 mm wide, 673 pixels. */
    private static final String OFF_PAPER = """
            [...document.querySelectorAll("main .verdict, main .compare td, main .state")].filter((one) => {
              const box = one.getBoundingClientRect();
              return box.width === 0 || box.right > innerWidth + 1;
            }).map((one) => one.textContent.trim())
            """;

    @Test
    @SuppressWarnings("unchecked")
    void everyGradeStandsOnThePaper() {
        List<String> lost = new ArrayList<>();
        try (BrowserContext context = context(673)) {
            for (String address : addresses()) {
                Page page = open(context, address);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                ((List<String>) page.evaluate(OFF_PAPER)).forEach(word -> lost.add(address + " loses " + word));
                page.close();
            }
        }
        assertEquals(List.of(), lost);
    }
}
