package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Nation;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 153 areas on a screen: nothing is endless, and each is found. */
class NationInBrowserTest extends InBrowser {

    private static final List<String> KINDS = List.of(
            "/",
            "/authorities/",
            "/compare/ilacs/",
            "/compare/ilacs/map/in-care/",
            "/themes/in-care/",
            "/young-people/",
            "/aaaford/",
            "/aaaford/2019-ilacs/");

    /** Those of which the real site has none like them. */
    private static final List<String> PAGES_OF_ROWS = List.of(
            "/",
            "/authorities/",
            "/compare/ilacs/",
            "/compare/ilacs/map/in-care/",
            "/young-people/",
            "/aaaford/2019-ilacs/",
            "/aaaford/2019-ilacs/young-people/");

    @Override
    Path content() {
        return Nation.content(scratch.resolve("content"), 153);
    }

    private static int height(Page page) {
        return ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
    }

    @Test
    void noPageIsEndless() {
        List<String> tall = new ArrayList<>();
        try (BrowserContext context = context(1280)) {
            for (String address : KINDS) {
                int height = height(open(context, address));
                if (height > (address.equals("/") ? 2_500 : 15_000)) {
                    tall.add(address + " " + height);
                }
            }
        }
        assertEquals(List.of(), tall);
    }

    @Test
    void noKindOfPageHasAViolationOfAccessibility() {
        List<String> found = new ArrayList<>();
        for (int width : List.of(320, 1280)) {
            try (BrowserContext context = context(width)) {
                for (String address : PAGES_OF_ROWS) {
                    Page page = open(context, address);
                    page.evaluate(AccessibilityTest.axe());
                    AccessibilityTest.violations(page, AccessibilityTest.ALL)
                            .forEach(one -> found.add(address + " at " + width + ": " + one));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** Four keys and a click; with the keyboard alone; and by an address. */
    @Test
    void anAreaIsFoundByItsFirstLetters() {
        try (BrowserContext context = context(320)) {
            Page page = open(context, "/");
            page.locator("#find").pressSequentially("baaf");
            page.locator("form.find ul a").first().click();
            assertEquals("/baaford/index.html", path(page));
            page = open(context, "/");
            page.locator("#find").pressSequentially("zeaf");
            page.locator("form.find ul a").first().waitFor();
            page.locator("form.find [role=status]:has-text('Areas found: 1. Other things found: 1.')")
                    .waitFor();
            page.keyboard().press("Enter");
            page.waitForURL("**/index.html");
            assertEquals("/zeaford/index.html", path(page));
            page = open(context, "/authorities/index.html?q=caa");
            assertEquals("Caaford", page.locator("form.find ul a").first().textContent());
            page.locator("#find").fill("nowhere");
            page.locator("form.find [role=status]:has-text('Nothing here')")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
    }

    /** A child types, and reads the page written for children. */
    @Test
    void youngPeopleFindTheirOwnPage() {
        try (BrowserContext context = context(320)) {
            Page page = open(context, "/young-people/");
            page.locator("#find").pressSequentially("baaf");
            page.locator("form.find ul a").first().click();
            assertEquals("/baaford/2023-ilacs/young-people/index.html", path(page));
        }
    }

    /** With the keyboard alone: the hexagon that has the focus says its name, and leads to its area. */
    @Test
    void theMapIsWalkedByKeyboard() {
        try (BrowserContext context = context(320)) {
            Page page = open(context, "/compare/ilacs/map/in-care/");
            page.locator(".map .scroll").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertEquals(
                    "Baaford: Inadequate",
                    page.evaluate("() => document.activeElement.querySelector('title').textContent"));
            page.keyboard().press("Enter");
            page.waitForURL("**/baaford/index.html");
        }
    }

    @Test
    void hexagonsCanBeHitWithAFinger() {
        try (BrowserContext context = context(320)) {
            Object size = open(context, "/compare/ilacs/map/in-care/")
                    .evaluate(
                            "() => Math.min(...[...document.querySelectorAll('.map a use')].map((one) => one.getBoundingClientRect()).filter((box) => box.height > 16).map((box) => Math.min(box.width, box.height)))");
            assertTrue(((Number) size).doubleValue() >= 24, "WCAG 2.5.8: " + size);
        }
    }

    @Test
    void withoutAScriptTheFieldLeadsToAllAreas() {
        try (BrowserContext context = contextWithoutScripts()) {
            Page page = open(context, "/");
            page.locator("#find").fill("baaf");
            page.locator("form.find button").click();
            page.waitForURL("**/authorities/**");
            assertEquals("All areas", page.locator("h1").textContent());
        }
    }

    private static String path(Page page) {
        return (String) page.evaluate("() => location.pathname");
    }

    @Test
    void nothingIsWiderThanANarrowScreen() {
        try (BrowserContext context = context(320)) {
            for (String address : KINDS) {
                Object width = open(context, address).evaluate("() => document.documentElement.scrollWidth");
                assertEquals(320, ((Number) width).intValue(), address);
            }
        }
    }
}
