package candour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What axe can find, over all pages, and over one page of every kind in every state that a reader may bring. */
class AccessibilityTest extends InBrowser {

    static final List<Integer> WIDTHS = List.of(320, 768, 1280);

    /** The colours that a reader has chosen. */
    private enum Colours {
        LIGHT,
        DARK,
        FORCED;

        void set(Page page) {
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                    .setForcedColors(this == FORCED ? ForcedColors.ACTIVE : ForcedColors.NONE));
        }
    }

    /** All rules for WCAG 2.2 at A and AA, the size of targets among them, and what axe calls best practice. */
    static final String ALL = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    /** The rules that look at colours. */
    private static final String OF_COLOURS = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    static String axe() {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    static List<String> violations(Page page, String rules) {
        return (List<String>) page.evaluate("axe.run(document, { resultTypes: ['violations'], runOnly: " + rules
                + " }).then((found) => found.violations.map((one) => `${one.id}: ${one.nodes[0].html}`))");
    }

    @Test
    void onePageOfEveryKindHasNoViolationAtAnyWidthInAnyColours() {
        String axe = axe();
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(320)) {
            for (String address : kinds.values()) {
                Page page = open(context, address);
                page.evaluate(axe);
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 800);
                    for (Colours colours : Colours.values()) {
                        colours.set(page);
                        violations(page, colours == Colours.LIGHT ? ALL : OF_COLOURS)
                                .forEach(one -> found.add(address + " at " + width + " in " + colours + ": " + one));
                    }
                }
                page.close();
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void noPageHasAnyViolation() {
        String axe = axe();
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(1280)) {
            for (String address : addresses()) {
                if (!kinds.containsValue(address)) {
                    Page page = open(context, address);
                    page.evaluate(axe);
                    violations(page, ALL).forEach(one -> found.add(address + ": " + one));
                    page.close();
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void axeFindsWhatIsWrong() {
        try (BrowserContext context = context(1280)) {
            Page page = open(context, "/about/");
            page.evaluate("document.querySelector('main p').style.color = '#dddddd'");
            page.evaluate(axe());
            assertTrue(violations(page, OF_COLOURS).get(0).startsWith("color-contrast"));
        }
    }
}
