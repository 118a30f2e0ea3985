package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On a phone the page begins with what it is about: the header is low, and the menu opens when it is asked for. */
class PhoneTest extends InBrowser {

    private static final int HEADER = 72;

    @Test
    void theHeaderIsLow() {
        List<String> tall = new ArrayList<>();
        try (BrowserContext context = context(320)) {
            for (String address : kinds.values()) {
                BoundingBox header =
                        open(context, address).locator(".site-header").boundingBox();
                if (header.height > HEADER) {
                    tall.add(address + ": " + header.height + " px");
                }
            }
        }
        assertEquals(List.of(), tall);
    }

    @Test
    void theMenuOpensByOneButtonAndClosesByEscape() {
        try (BrowserContext context = context(320)) {
            opensAndCloses(open(context, "/"));
        }
    }

    @Test
    void theMenuNeedsNoScript() {
        try (BrowserContext context = contextWithoutScripts()) {
            Page page = open(context, "/");
            page.setViewportSize(320, 568);
            opensAndCloses(page);
        }
    }

    private static void opensAndCloses(Page page) {
        Locator menu = page.locator("#menu");
        assertFalse(menu.isVisible(), "closed at first");
        page.locator(".menu").focus();
        page.keyboard().press("Enter");
        assertTrue(menu.isVisible(), "opened");
        page.keyboard().press("Tab");
        assertTrue((boolean) page.evaluate("document.querySelector('#menu').contains(document.activeElement)"));
        page.keyboard().press("Escape");
        assertFalse(menu.isVisible(), "closed again");
    }

    @Test
    void whereThereIsRoomTheMenuIsARow() {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/");
            assertTrue(page.locator("#menu").isVisible());
            assertFalse(page.locator(".menu").isVisible());
        }
    }

    /** Who picks a door is told that there is more, and that bad news may be in it. */
    @Test
    void aDoorSaysThatItShowsAPart() {
        try (BrowserContext context = context(320)) {
            Page page = open(context, kinds.get("YoungPeoplePage"));
            assertFalse(page.locator(".ways .partial").isVisible());
            page.locator(".ways label").nth(1).click();
            assertTrue(page.locator(".ways .partial").isVisible());
            page.locator(".ways label").first().click();
            assertFalse(page.locator(".ways .partial").isVisible());
        }
    }
}
