package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody looks for something by its words, on the real site. */
class SearchInBrowserTest extends InBrowser {

    /** What the first use may load, in bytes. */
    private static final int MOST = 40_000;

    private static List<String> found(Page page, String words) {
        page.locator("#find").fill(words);
        page.locator("form.find [role=status]:not(:empty)").waitFor();
        page.waitForTimeout(300);
        return page.locator("form.find .hits a").allTextContents();
    }

    /** A recommendation of 2011, a finding, a word explained, an inspection; accents, capitals and half words do not matter. */
    @Test
    void everythingIsFoundByItsWords() {
        try (BrowserContext context = context(320)) {
            Page page = open(context, "/");
            assertTrue(found(page, "urgent care centre").stream()
                    .anyMatch(one -> one.startsWith("See that a child or young person")));
            assertEquals("Joint area review", found(page, "JOINT area review").get(0));
            assertTrue(found(page, "leicester 2024").stream().anyMatch(one -> one.contains("2024")));
            assertEquals(found(page, "recommendations"), found(page, "Récommendations"));
            assertTrue(
                    found(page, "central recor").stream().anyMatch(one -> one.startsWith("Keep one central record")));
            assertEquals(List.of(), found(page, "xylophone"));
            assertEquals(
                    "Nothing here is called so.",
                    page.locator("form.find [role=status]").textContent());
        }
    }

    /** The next ones are loaded when somebody asks for them, and reading goes on where they begin. */
    @Test
    void moreIsShownOnRequest() {
        try (BrowserContext context = context(320)) {
            Page page = open(context, "/");
            assertEquals(8, found(page, "children").size());
            page.locator("form.find button[type=button]").press("Enter");
            page.locator("form.find .hits li:nth-child(16)").waitFor();
            assertEquals(
                    page.locator("form.find .hits li:nth-child(9) a").textContent(),
                    page.evaluate("() => document.activeElement.textContent"));
        }
    }

    /** Where a result leads, its text stands. */
    @Test
    void aResultLeadsToItsPlace() {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/authorities/index.html?q=urgent+care+centre");
            page.locator("form.find .hits a").first().waitFor();
            List<String> lost = new ArrayList<>();
            int count = page.locator("form.find .hits a").count();
            for (int i = 0; i < count; i++) {
                page.locator("form.find .hits a").nth(i).click();
                page.waitForLoadState();
                if (!(boolean) page.evaluate(
                        "() => location.hash === '' || document.getElementById(location.hash.slice(1)) !== null")) {
                    lost.add(page.url());
                }
                page.goBack();
                page.locator("form.find .hits a").first().waitFor();
            }
            assertTrue(count > 0);
            assertEquals(List.of(), lost);
        }
    }

    @Test
    void nothingIsLoadedBeforeSomebodyTypesAndLittleAfter() {
        try (BrowserContext context = context(320)) {
            Page page = open(context, "/");
            List<Integer> sizes = new ArrayList<>();
            page.onResponse(response -> {
                if (response.url().endsWith(".js")) {
                    sizes.add(response.body().length);
                }
            });
            page.waitForTimeout(200);
            assertEquals(List.of(), sizes);
            found(page, "children");
            int loaded = sizes.stream().mapToInt(Integer::intValue).sum();
            assertTrue(loaded > 1000 && loaded <= MOST, loaded + " bytes");
        }
    }
}
