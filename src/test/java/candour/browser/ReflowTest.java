package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is lost on narrow screens, at large zoom, with other spacing, or without scripts, styles and pictures. */
class ReflowTest extends InBrowser {

    /** WCAG 1.4.12: what readers may set, and nothing may be lost. */
    private static final String SPACING = """
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
            p { margin-block-end: 2em !important; }
            """;

    /** Elements that hide a part of their own words, but for those that are there to be heard alone. */
    private static final String CLIPPED = """
            [...document.querySelectorAll("main *")].filter((one) => {
              const style = getComputedStyle(one);
              const hides = style.overflowX === "hidden" || style.overflowY === "hidden" || style.overflow === "clip";
              return hides && !one.closest(".heard, thead, svg") && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
            }).map((one) => one.outerHTML.slice(0, 80))
            """;

    @Test
    void noPageScrollsSidewaysAt320() {
        assertEquals(List.of(), tooWide(addresses(), List.of(320)));
    }

    @Test
    void noKindOfPageScrollsSidewaysAtAnyWidth() {
        assertEquals(List.of(), tooWide(List.copyOf(kinds.values()), List.of(360, 480, 640, 768, 1024, 1280)));
    }

    private List<String> tooWide(List<String> addresses, List<Integer> widths) {
        List<String> tooWide = new ArrayList<>();
        try (BrowserContext context = context(320)) {
            for (String address : addresses) {
                Page page = open(context, address);
                for (int width : widths) {
                    page.setViewportSize(width, 800);
                    sideways(page, address + " at " + width, width, tooWide);
                }
                page.close();
            }
        }
        return tooWide;
    }

    /** 1280 pixels at 400 % are 320 wide and 256 high; the browser's own zoom is a larger number of pixels for each one of them. */
    @Test
    void noPageScrollsSidewaysAt400Percent() {
        List<String> tooWide = new ArrayList<>();
        Browser.NewContextOptions zoomed =
                new Browser.NewContextOptions().setViewportSize(320, 256).setDeviceScaleFactor(4);
        try (BrowserContext context = context(zoomed)) {
            kinds.values().forEach(address -> sideways(open(context, address), address, 320, tooWide));
        }
        assertEquals(List.of(), tooWide);
    }

    @Test
    @SuppressWarnings("unchecked")
    void otherSpacingOfTextLosesNothing() {
        List<String> lost = new ArrayList<>();
        for (int width : List.of(320, 1280)) {
            try (BrowserContext context = context(width)) {
                for (String address : kinds.values()) {
                    Page page = open(context, address);
                    page.evaluate(
                            "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
                                    + " document.adoptedStyleSheets = [sheet]; }",
                            SPACING);
                    sideways(page, address + " at " + width, width, lost);
                    ((List<String>) page.evaluate(CLIPPED)).forEach(part -> lost.add(address + " clips " + part));
                    page.close();
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    private static void sideways(Page page, String what, int width, List<String> found) {
        int scrolls = (int) page.evaluate("document.documentElement.scrollWidth");
        if (scrolls > width) {
            found.add(what + " is " + scrolls + " px wide");
        }
    }

    @Test
    void withoutScriptsStylesAndPicturesEveryWordIsThere() {
        List<String> lost = new ArrayList<>();
        try (BrowserContext whole = context(1280);
                BrowserContext bare = contextWithoutScripts()) {
            bare.route("**/*.{css,svg,js}", route -> route.abort());
            for (String address : kinds.values()) {
                String with = words(open(whole, address));
                String without = words(open(bare, address));
                if (!without.contains(with)) {
                    lost.add(address);
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    /** What the server sent, without what scripts added to it. */
    private static String words(Page page) {
        page.locator("button, form.filters, .listen, [role=status]")
                .evaluateAll(
                        "all => all.forEach(one => one.tagName === 'BUTTON' && one.closest('th') ? one.replaceWith(one.textContent) : one.remove())");
        return page.locator("main").textContent().replaceAll("\\s+", " ").strip();
    }

    @Test
    void nothingMovesForThoseWhoWantItStill() {
        Browser.NewContextOptions still = new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
        List<String> moving = new ArrayList<>();
        try (BrowserContext context = context(still)) {
            for (String address : kinds.values()) {
                Page page = open(context, address);
                if (!page.evaluate(
                                "getComputedStyle(document.documentElement).scrollBehavior + document.getAnimations().length")
                        .equals("auto0")) {
                    moving.add(address);
                }
            }
        }
        assertEquals(List.of(), moving);
    }
}
