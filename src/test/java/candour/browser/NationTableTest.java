package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Nation;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of 153 areas: picked from, narrowed and sorted, with the choice in the address. */
class NationTableTest extends InBrowser {

    @Override
    Path content() {
        return Nation.content(scratch.resolve("content"), 153);
    }

    @Test
    void aTableOfNeighboursIsOneAddress() {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/baaford/");
            page.locator("a[href*='only=picked']").click();
            assertEquals(3, page.locator(".latest tbody tr:visible").count());
        }
    }

    /** The choice is in the address; the others are there again with one more choice. */
    @Test
    void theTableOfAllIsNarrowedToARegion() {
        try (BrowserContext context = context(320)) {
            Page page = open(context, "/compare/ilacs/");
            String region = page.locator(".latest tbody td").first().textContent();
            page.locator("select[name=region]").selectOption(region);
            int shown = page.locator(".latest tbody tr:visible").count();
            assertTrue(shown > 0 && shown < 153, region + ": " + shown);
            assertEquals(
                    Set.of(region),
                    Set.copyOf(page.locator(".latest tbody tr:visible td:nth-of-type(1)")
                            .allTextContents()));
            assertEquals(
                    shown + " of 153 in this table",
                    page.locator(".filters [role=status]").textContent());
            page.reload();
            assertEquals(shown, page.locator(".latest tbody tr:visible").count());
            page.locator("select[name=region]").selectOption("");
            assertEquals(153, page.locator(".latest tbody tr:visible").count());
        }
    }

    @Test
    void withoutAScriptThereIsNoFieldThatDoesNothing() {
        try (BrowserContext context = contextWithoutScripts()) {
            Page page = open(context, "/compare/ilacs/");
            assertEquals(0, page.locator("select[name=region]:visible").count());
            assertEquals(153, page.locator(".latest tbody tr:visible").count());
        }
    }

    /** By rank; a grade that may not be compared with the newest stands below all that may. */
    @Test
    void theTableOfAllIsSortedByRank() {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/compare/ilacs/");
            page.locator(".latest th[data-area=in-care] button").press("Enter");
            @SuppressWarnings("unchecked")
            List<String> cells = (List<String>)
                    page.evaluate(
                            "() => [...document.querySelectorAll('.latest tbody tr')].map((row) => row.cells[5].textContent.trim())");
            List<String> ranked = cells.subList(0, 102);
            assertTrue(ranked.stream().noneMatch(cell -> cell.endsWith("[b]")), "what may be compared comes first");
            assertEquals("Outstanding", ranked.get(0));
            assertEquals("Inadequate", ranked.get(101));
            assertTrue(cells.subList(102, 153).stream().allMatch(cell -> cell.endsWith("[b]")));
        }
    }
}
