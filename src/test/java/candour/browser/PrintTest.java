package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.TestSite;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages on paper, the longest children's version among them that the rules allow. */
class PrintTest extends InBrowser {

    @Override
    Path content() {
        return TestSite.twoTowns().content(scratch);
    }

    @Test
    void aChildrensVersionPrintsOnTwoSheetsAndAPosterOnOne() {
        List<String> tooLong = new ArrayList<>();
        try (BrowserContext context = context(1280)) {
            for (String address : addresses()) {
                if (address.matches("/[^/]+/[^/]+/young-people/.*")) {
                    Page page = open(context, address);
                    int sheets = sheets(page);
                    if (sheets < 1 || sheets > (address.endsWith("/poster/") ? 1 : 2)) {
                        tooLong.add(address + " needs " + sheets);
                    }
                    page.close();
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static int sheets(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type\\s*/Page\\b", -1).length - 1;
    }

    @Test
    void anInspectionPrintsAsACommitteePaper() {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/othertown/2011-slac/sources/");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertFalse(page.locator(".site-header nav").isVisible(), "no navigation");
            assertFalse(page.locator(".breadcrumbs").isVisible(), "no navigation");
            assertFalse(page.locator(".beside").isVisible(), "nothing to click");
            assertTrue(page.locator(".sources").isVisible(), "the list of sources");
            String address = page.locator(".on-paper").textContent();
            assertEquals(
                    "This page: https://test.candour.example/inspections/othertown/2011-slac/sources/",
                    address.strip());
            assertTrue(page.locator(".on-paper").isVisible(), "its own address");
            assertTrue(sheets(page) > 1);
        }
    }

    @Test
    void eachTextToHandOnPrintsOnItsOwnSheet() {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/othertown/2008-jar/handouts/");
            assertTrue(sheets(page) >= 4);
        }
    }
}
