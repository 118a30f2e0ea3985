package candour.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.TestSite;
import candour.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The contrast of every pair of colours that stand together, computed from the stylesheet (WCAG 1.4.3 and 1.4.11). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {

    private static final double TEXT = 4.5;
    private static final double SIGN = 3;
    private static final List<String> GROUNDS = List.of("paper", "card", "panel", "warm");

    @TempDir
    static Path scratch;

    private final Map<String, String> light = new HashMap<>();
    private final Map<String, String> dark = new HashMap<>();

    @BeforeAll
    void read() throws IOException {
        String css = Files.readString(
                TestSite.build(Path.of("content"), scratch.resolve("site")).resolve("assets/site.css"));
        int at = css.indexOf("@media (prefers-color-scheme: dark)");
        int end = css.indexOf("/* Base */");
        tokens(css.substring(0, at), light);
        dark.putAll(light);
        tokens(css.substring(at, end), dark);
    }

    private static void tokens(String css, Map<String, String> tokens) {
        Matcher token = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6}|var\\(--[\\w-]+\\));")
                .matcher(css);
        while (token.find()) {
            String value = token.group(2);
            tokens.put(
                    token.group(1), value.startsWith("#") ? value : tokens.get(value.substring(6, value.length() - 1)));
        }
    }

    private List<String> tooNear(String pair, double enough, String one, String other) {
        List<String> found = new ArrayList<>();
        List.of(light, dark).forEach(scheme -> {
            double contrast = Site.Colour.contrast(scheme.get(one), scheme.get(other));
            if (contrast < enough) {
                found.add((scheme == light ? "light " : "dark ") + pair + ": " + contrast);
            }
        });
        return found;
    }

    private void assertApart(double enough, String one, String other) {
        assertEquals(List.of(), tooNear(one + " on " + other, enough, one, other));
    }

    @Test
    void textStandsOutOnEveryGround() {
        for (String ground : GROUNDS) {
            assertApart(TEXT, "ink", ground);
            assertApart(TEXT, "quiet", ground);
            assertApart(TEXT, "link", ground);
            assertApart(TEXT, "door", ground);
        }
        assertApart(TEXT, "door-ink", "door");
    }

    @Test
    void everyJudgementStandsOutInItsOwnColours() {
        for (String tone : List.of("top", "upper", "lower", "attention", "none")) {
            assertApart(TEXT, tone + "-ink", tone);
            GROUNDS.forEach(ground -> assertApart(SIGN, tone + "-ink", ground));
        }
    }

    @Test
    void edgesOfControlsCanBeSeen() {
        assertApart(SIGN, "edge", "card");
        assertApart(SIGN, "edge", "paper");
        assertApart(SIGN, "edge", "panel");
    }

    @Test
    void oneOfTheTwoRingsOfTheFocusStandsOutAnywhere() {
        assertApart(SIGN, "focus-ink", "focus");
        for (Map<String, String> scheme : List.of(light, dark)) {
            for (String ground : GROUNDS) {
                double ring = Site.Colour.contrast(scheme.get("focus"), scheme.get(ground));
                double inner = Site.Colour.contrast(scheme.get("focus-ink"), scheme.get(ground));
                assertTrue(Math.max(ring, inner) >= SIGN, ground);
            }
        }
    }

    @Test
    void theComputationIsThatOfTheStandard() {
        assertEquals(21, Site.Colour.contrast("#000000", "#ffffff"), 0.001);
        assertEquals(4.54, Site.Colour.contrast("#767676", "#ffffff"), 0.01);
    }
}
