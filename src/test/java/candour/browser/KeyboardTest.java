package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page can be walked through by Tab alone, in the order in which it is read, and one always sees where one is. */
class KeyboardTest extends InBrowser {

    /** Numbers everything that can be reached, in the order of the document. */
    private static final String NUMBER = """
            () => {
              const all = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")].filter((one) => !one.matches("details:not([open]) > *:not(summary) *, details:not([open]) details *, [type=radio]:not(:checked)"))
                .filter((one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility !== "hidden" && !one.disabled
                  && !one.matches("details:not([open]) > *:not(summary) *, [type=radio]:not(:checked)"));
              all.forEach((one, number) => { one.dataset.number = number; });
              return all.length;
            }
            """;

    /** What is focused: its number, or what is wrong with how it shows. */
    private static final String FOCUSED = """
            () => {
              const one = document.activeElement;
              const name = `${one.tagName} "${one.textContent.trim().slice(0, 30)}"`;
              const style = getComputedStyle(one);
              if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2 || style.boxShadow === "none") return `${name} shows no focus`;
              const box = [...one.getClientRects()].find((part) => part.width > 0 && part.height > 0);
              if (!box || box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return `${name} is off the screen`;
              const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
              const y = Math.min(Math.max(box.top + Math.min(box.height, 20) / 2, 1), innerHeight - 2);
              const top = document.elementFromPoint(x, y);
              if (!top || !(one.contains(top) || top.contains(one))) return `${name} is covered`;
              return one.dataset.number ?? `${name} was not expected`;
            }
            """;

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void tabWalksThroughEveryKindOfPageInItsOrder(int width) {
        List<String> wrong = new ArrayList<>();
        int walked = 0;
        try (BrowserContext context = context(width)) {
            for (String address : kinds.values()) {
                Page page = open(context, address);
                int stops = (int) page.evaluate(NUMBER);
                for (int number = 0; number < stops; number++) {
                    page.keyboard().press("Tab");
                    Object focused = page.evaluate(FOCUSED);
                    if (!Integer.toString(number).equals(focused)) {
                        wrong.add(address + ", stop " + number + ": " + focused);
                        break;
                    }
                }
                walked += stops;
                page.close();
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(walked > kinds.size(), "There was something to walk through: " + walked);
    }

    @Test
    void theSkipLinkIsReachedFirstShowsAndSkips() {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext context = context(320)) {
            for (String address : kinds.values()) {
                Page page = open(context, address);
                page.keyboard().press("Tab");
                boolean isFirst =
                        page.evaluate("document.activeElement.textContent").equals("Skip to the main content");
                int left = (int) page.evaluate("Math.round(document.activeElement.getBoundingClientRect().left)");
                page.keyboard().press("Enter");
                boolean isInMain = page.evaluate("document.activeElement.id").equals("main");
                if (!isFirst || left < 0 || !isInMain) {
                    wrong.add(address);
                }
                page.close();
            }
        }
        assertEquals(List.of(), wrong);
    }
}
