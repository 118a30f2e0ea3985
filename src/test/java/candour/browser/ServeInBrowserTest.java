package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.serve.Served;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An officer writes with the page open beside the editor. */
class ServeInBrowserTest extends InBrowser {

    @Override
    Path content() {
        return Path.of("src/test/cases/base");
    }

    /** Edit, see, break, see the problem in the page, mend: nobody touches the browser. In one piece: one morning's work. */
    @Test
    void whatIsWrittenIsSeen() throws Exception {
        try (Served served = new Served(scratch.resolve("written"));
                BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            List<String> refused = new ArrayList<>();
            page.onConsoleMessage(one -> {
                if (one.type().equals("error")) {
                    refused.add(one.text());
                }
            });
            page.navigate(served.site + "anytown/2008-review/");
            page.locator("#candour-preview.sound").waitFor();
            served.write("Services are good overall, but children are not safe enough. Seen.\n");
            page.locator("main:has-text('Seen.')").waitFor();
            served.write("Services are outstanding overall.\n");
            page.locator("#candour-preview.wrong .error").first().waitFor();
            assertTrue(
                    page.locator("#candour-preview pre").first().textContent().contains("outstanding"));
            assertTrue(page.locator("main").textContent().contains("Seen."), "the last sound page stands below");
            served.write("Services are good overall, but children are not safe enough. Mended.\n");
            page.locator("#candour-preview.sound").waitFor();
            page.locator("main:has-text('Mended.')").waitFor();
            assertEquals(List.of(), refused, "nothing that the page's own policy forbids");
        }
    }

    @Test
    void aFactSaysWhereItIsWritten() throws Exception {
        try (Served served = new Served(scratch.resolve("where"));
                BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(served.site + "anytown/2008-review/findings/");
            page.locator("#candour-preview p:has-text('Written in')").waitFor();
            page.locator(".candour-where").first().waitFor();
            assertTrue(page.locator(".candour-where").first().textContent().matches("inspection\\.yaml:\\d+:\\d+"));
        }
    }
}
