package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.TestSite;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the small scripts do, and that nothing is missing without them. */
class ScriptsTest extends InBrowser {

    @Override
    Path content() {
        return TestSite.twoTowns().content(scratch);
    }

    @Test
    void aComparisonIsSortedByRankAndKeepsItsStateInTheAddress() {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/compare/jar-2008/");
            assertEquals("Anytown Othertown", names(page));
            press(page, "Safeguarding");
            assertEquals("Othertown Anytown", names(page), "graded before not judged");
            page.getByLabel("Pick Anytown").check();
            page.getByLabel("Show only").check();
            assertEquals("Anytown", names(page));
            String shared = page.url();
            assertTrue(shared.contains("sort=safeguarding") && shared.contains("area=anytown"), shared);
            Page again = context.newPage();
            again.navigate(shared);
            assertEquals("Anytown", names(again));
        }
    }

    @Test
    void aComparisonPicksAreasWithoutAnyScript() {
        try (BrowserContext context = contextWithoutScripts()) {
            Page page = open(context, "/compare/jar-2008/");
            page.getByLabel("Pick Othertown").check();
            page.getByLabel("Show only").check();
            assertTrue(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Othertown"))
                    .isVisible());
            assertEquals(
                    0,
                    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Anytown"))
                            .count());
        }
    }

    @Test
    void whatWasAskedIsNarrowedAndKeepsItsStateInTheAddress() {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/recommendations/theme/being-healthy/");
            assertEquals(3, page.locator("tbody tr:visible").count());
            page.getByLabel("Area").selectOption("Anytown");
            assertEquals(2, page.locator("tbody tr:visible").count());
            assertEquals("2 of 3 in this table", page.getByRole(AriaRole.STATUS).textContent());
            Page again = context.newPage();
            again.navigate(page.url());
            assertEquals(2, again.locator("tbody tr:visible").count());
            page.getByLabel("Area").selectOption("All");
            assertEquals(3, page.locator("tbody tr:visible").count());
        }
    }

    @Test
    void aControlIsUsedWithoutAMouse() {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/compare/jar-2008/");
            page.getByLabel("Show only").focus();
            page.keyboard().press("Space");
            assertTrue(page.getByLabel("Show only").isChecked());
            page = open(context, "/recommendations/theme/being-healthy/");
            page.getByLabel("Area").focus();
            page.keyboard().press("ArrowDown");
            assertEquals("Anytown", page.getByLabel("Area").inputValue());
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    /** A voice that says nothing and remembers everything: what it is given is what a child hears. */
    private static final String VOICE = """
            window.said = [];
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            Object.defineProperty(window, "speechSynthesis", { value: {
              speak(words) { window.said.push(words.lang + ": " + words.text.trim()); window.words = words; },
              pause() { window.said.push("(pause)"); },
              resume() { window.said.push("(resume)"); },
              cancel() {},
            } });
            """;

    @Test
    void thePageIsReadAloudSentenceBySentenceAndStops() {
        try (BrowserContext context = context(1280)) {
            context.addInitScript(VOICE);
            Page page = open(context, "/othertown/2008-jar/young-people/");
            page.locator(".listen button").first().click();
            page.evaluate("window.words.onend()");
            assertEquals(
                    List.of("en-GB: Othertown 2008: what inspectors said", "en-GB: What they decided"),
                    page.evaluate("window.said"));
            assertEquals(
                    "What they decided",
                    page.locator(".read").textContent().strip(),
                    "the sentence that is being read is marked");
            press(page, "Pause");
            press(page, "Go on");
            press(page, "Stop");
            page.evaluate("window.words.onend()");
            assertEquals(4, page.evaluate("window.said.length"), "after Stop nothing more is read");
            assertEquals(0, page.locator(".read").count());
        }
    }

    @Test
    void withoutAScriptThereIsNoButtonToListen() {
        try (BrowserContext context = contextWithoutScripts()) {
            Page page = open(context, "/othertown/2008-jar/young-people/");
            assertEquals(0, page.locator(".listen button").count());
        }
    }

    private static String names(Page page) {
        return String.join(" ", page.locator("tbody tr:visible a").allTextContents());
    }
}
