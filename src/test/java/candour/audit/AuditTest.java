package candour.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** The committed site is without fault, and whatever is done to the pages of a case is noticed. */
class AuditTest {

    private static final SortedMap<String, byte[]> CASE = Folders.read(Path.of("src/test/cases/sound/traps/expected"));

    /** What a careless change of a template could do to a page, and the rule that must notice. */
    private record Mutation(Rule rule, String file, String from, String to) {}

    private static final String COMPARE = "compare/review-2008/index.html";
    private static final String INSPECTION = "anytown/2008-review/index.html";
    private static final String YOUNG = "anytown/2008-review/young-people/index.html";

    private static final List<Mutation> MUTATIONS = List.of(
            new Mutation(Rule.H1_COUNT, INSPECTION, "<h1>(.*?)</h1>", "<h2>$1</h2>"),
            new Mutation(Rule.H1_COUNT, INSPECTION, "<main([^>]*)>", "<main$1><h1>Twice</h1>"),
            new Mutation(Rule.HEADING_ORDER, INSPECTION, "<h2([^>]*)>(.*?)</h2>", "<h4$1>$2</h4>"),
            new Mutation(Rule.HEADING_EMPTY, INSPECTION, "<h1>.*?</h1>", "<h1> </h1>"),
            new Mutation(Rule.TITLE_MISSING, INSPECTION, "<title>.*?</title>", ""),
            new Mutation(Rule.TITLE_MISSING, INSPECTION, "<title>.*?</title>", "<title></title>"),
            new Mutation(
                    Rule.TITLE_REPEATED,
                    INSPECTION,
                    "<title>.*?</title>",
                    "<title>Words explained – Test site</title>"),
            new Mutation(Rule.LANGUAGE_MISSING, INSPECTION, "<html lang=\"en-GB\" dir=\"ltr\">", "<html>"),
            new Mutation(
                    Rule.LANGUAGE_MISSING, INSPECTION, "<html lang=\"en-GB\" dir=\"ltr\">", "<html lang=\"english\">"),
            new Mutation(Rule.ID_REPEATED, INSPECTION, "<h1>", "<h1 id=\"main\">"),
            new Mutation(Rule.LINK_BROKEN, INSPECTION, "href=\"\\.\\./\\.\\./words/", "href=\"../../wrods/"),
            new Mutation(Rule.LINK_BROKEN, YOUNG, "src=\"(.*?)/people\\.svg\"", "src=\"$1/poeple.svg\""),
            new Mutation(Rule.FRAGMENT_BROKEN, YOUNG, "#answer-faster\"", "#answer-slower\""),
            new Mutation(Rule.FRAGMENT_BROKEN, INSPECTION, "id=\"main\"", "id=\"mian\""),
            new Mutation(Rule.LINK_EMPTY, INSPECTION, "(<a class=\"site-name\"[^>]*>)<img[^>]*>[^<]*", "$1"),
            new Mutation(Rule.LINK_VAGUE, INSPECTION, "(<a class=\"site-name\"[^>]*>)<img[^>]*>[^<]*", "$1Click here"),
            new Mutation(
                    Rule.LINK_UNSAFE, INSPECTION, "(<a class=\"site-name\" href=\")[^\"]*", "$1javascript:alert(1)"),
            new Mutation(Rule.LINK_UNSAFE, INSPECTION, "(<a class=\"site-name\" href=\")[^\"]*", "$1"),
            new Mutation(Rule.IMAGE_ALT, YOUNG, " alt=\"\"", ""),
            new Mutation(Rule.IMAGE_ALT, YOUNG, " alt=\"\"", " alt=\"people.svg\""),
            new Mutation(Rule.TABLE_CAPTION, INSPECTION, "<caption.*?</caption>", ""),
            new Mutation(Rule.TABLE_CAPTION, INSPECTION, "<caption([^>]*)>.*?</caption>", "<caption$1></caption>"),
            new Mutation(Rule.TABLE_HEADERS, INSPECTION, " scope=\"row\"", ""),
            new Mutation(Rule.TABLE_HEADERS, INSPECTION, "<th scope=\"col\">[^<]*</th>", "<th scope=\"col\"></th>"),
            new Mutation(Rule.TABLE_NESTED, INSPECTION, "<td>", "<td><table></table>"),
            new Mutation(Rule.LANDMARKS, INSPECTION, "<(/?)main", "<$1div"),
            new Mutation(Rule.LANDMARKS, INSPECTION, "<(/?)footer", "<$1div"),
            new Mutation(Rule.LANDMARKS, INSPECTION, "aria-label=\"Breadcrumb\"", "aria-label=\"Main\""),
            new Mutation(Rule.LABEL_MISSING, COMPARE, "<(/?)label", "<$1span"),
            new Mutation(Rule.LEGEND_MISSING, COMPARE, "<form([^>]*)>", "<form$1><fieldset></fieldset>"),
            new Mutation(Rule.BUTTON_EMPTY, COMPARE, "<form([^>]*)>", "<form$1><button></button>"),
            new Mutation(Rule.LIST_BROKEN, INSPECTION, "<(/?)ul>", "<$1div>"),
            new Mutation(Rule.LIST_BROKEN, INSPECTION, "<ul>", "<ul><p>Not an item</p>"),
            new Mutation(Rule.TAGS_UNBALANCED, INSPECTION, "</section>", ""),
            new Mutation(Rule.TAGS_UNBALANCED, INSPECTION, "</section>", "</section></em>"),
            new Mutation(Rule.ELEMENT_OBSOLETE, INSPECTION, "<h1>(.*?)</h1>", "<h1><marquee>$1</marquee></h1>"),
            new Mutation(Rule.FOCUS_FORCED, INSPECTION, "tabindex=\"-1\"", "tabindex=\"1\""),
            new Mutation(Rule.FOCUS_FORCED, INSPECTION, "class=\"site-name\"", "accesskey=\"h\""),
            new Mutation(Rule.ROLE_UNKNOWN, INSPECTION, "class=\"site-name\"", "role=\"knob\""),
            new Mutation(Rule.PARAGRAPH_EMPTY, INSPECTION, "</h1>", "</h1><p></p>"),
            new Mutation(Rule.SCRIPT_INLINE, INSPECTION, "</head>", "<script>alert(1)</script></head>"),
            new Mutation(Rule.SCRIPT_INLINE, INSPECTION, "class=\"site-name\"", "onclick=\"alert(1)\""),
            new Mutation(Rule.STYLE_INLINE, INSPECTION, "</head>", "<style>a{}</style></head>"),
            new Mutation(Rule.STYLE_INLINE, INSPECTION, "class=\"site-name\"", "style=\"color:red\""),
            new Mutation(Rule.HOST_FOREIGN, COMPARE, "src=\"[^\"]*compare.js\"", "src=\"https://example.org/x.js\""),
            new Mutation(Rule.HOST_FOREIGN, YOUNG, "src=\"[^\"]*people.svg\"", "src=\"//example.org/x.svg\""),
            new Mutation(Rule.FRAGMENT_BROKEN, INSPECTION, "<main", "<main aria-labelledby=\"nobody\""),
            new Mutation(Rule.FRAGMENT_BROKEN, YOUNG, "#answer-faster\"", "&#35;answer-slower\""),
            new Mutation(Rule.LINK_BROKEN, INSPECTION, "href=\"\\.\\./\\.\\./words/", "href=\"&#x2e;./../wrods/"),
            new Mutation(
                    Rule.LINK_UNSAFE,
                    INSPECTION,
                    "(<a class=\"site-name\" href=\")[^\"]*",
                    "$1&#106;avascript:alert(1)"),
            new Mutation(Rule.IMAGE_ALT, YOUNG, " alt=\"\"", " alt=\" \""),
            new Mutation(Rule.TITLE_MISSING, INSPECTION, "<title>.*?</title>(.*<main[^>]*>)", "$1<title>Here</title>"),
            foreign(YOUNG, "src=\"[^\"]*people.svg\"", "$0 srcset=\"a.svg, https://example.org/a.svg 2x\""),
            foreign(YOUNG, "src=\"[^\"]*people.svg\"", "src=\"&#47;&#x2F;example.org/x.svg\""),
            foreign(YOUNG, "src=\"[^\"]*people.svg\"", "src=\"\\\\/\\\\example.org/x.svg\""),
            foreign(INSPECTION, "</main>", "<video poster=\"https://example.org/x.png\"></video></main>"),
            foreign(COMPARE, "<form", "<form action=\"https://example.org/\""),
            foreign(COMPARE, "<form([^>]*)>", "<form$1><button formaction=\"//example.org/\">Go</button>"),
            foreign(
                    INSPECTION,
                    "</head>",
                    "<meta http-equiv=\"Refresh\" content=\"0; URL='https://example.org/'\"></head>"),
            foreign(INSPECTION, "class=\"site-name\"", "ping=\"https://example.org/\""),
            foreign(INSPECTION, "</main>", "<svg><use xlink:href=\"https://example.org/a.svg#b\"/></svg></main>"),
            new Mutation(Rule.HOST_FOREIGN, INSPECTION, "</main>", "<iframe title=\"x\" src=\"/\"></iframe></main>"));

    private static Mutation foreign(String file, String from, String to) {
        return new Mutation(Rule.HOST_FOREIGN, file, from, to);
    }

    private static List<Fault> audit(String base, SortedMap<String, byte[]> site, String changed, String page) {
        Auditor auditor = new Auditor(base, site.keySet());
        site.forEach((file, bytes) -> {
            if (file.endsWith(".html")) {
                auditor.audit(file, file.equals(changed) ? page.getBytes(StandardCharsets.UTF_8) : bytes);
            }
        });
        return auditor.faults();
    }

    @Test
    void theCommittedSiteIsWithoutFault() {
        String base = URI.create(new ObjectMapper()
                        .readTree(Path.of("site/data/candour.json"))
                        .get("url")
                        .asString())
                .getPath();
        assertEquals(List.of(), audit(base, Folders.read(Path.of("site")), "", ""));
    }

    @Test
    void theCaseIsWithoutFaultBeforeItIsChanged() {
        assertEquals(List.of(), audit("/inspections/", CASE, "", ""));
    }

    @Test
    void everyMutationIsNoticedByItsRule() {
        List<String> missed = new ArrayList<>();
        for (Mutation mutation : MUTATIONS) {
            String page = new String(CASE.get(mutation.file), StandardCharsets.UTF_8);
            String changed = page.replaceFirst("(?s)" + mutation.from, mutation.to);
            if (mutation.from.startsWith("<(/?)")
                    || mutation.from.startsWith(" scope")
                    || mutation.from.startsWith("#answer")) {
                changed = page.replaceAll("(?s)" + mutation.from, mutation.to);
            }
            assertNotEquals(page, changed, mutation + " changes nothing");
            Set<Rule> noticed = audit("/inspections/", CASE, mutation.file, changed).stream()
                    .map(Fault::rule)
                    .collect(Collectors.toSet());
            if (!noticed.contains(mutation.rule)) {
                missed.add(mutation + " gave " + noticed);
            }
        }
        assertEquals(List.of(), missed);
    }

    /** Pages come in any order, from any thread. */
    @Test
    void whatIsMissingIsToldForEveryPageThatLeadsThereInAnyOrder() {
        Auditor forth = new Auditor("/", Set.of("a.html", "b.html", "c.html", "d.html"));
        Auditor back = new Auditor("/", Set.of("a.html", "b.html", "c.html", "d.html"));
        List<String> pages = List.of("a.html", "b.html", "c.html", "d.html");
        pages.forEach(file -> forth.audit(file, leadingNowhere(file)));
        List.of("d.html", "c.html", "b.html", "a.html").forEach(file -> back.audit(file, leadingNowhere(file)));
        assertEquals(forth.faults(), back.faults());
        assertEquals(
                List.of(
                        "a.html FRAGMENT_BROKEN",
                        "b.html FRAGMENT_BROKEN",
                        "c.html FRAGMENT_BROKEN",
                        "d.html FRAGMENT_BROKEN"),
                told(forth, Rule.FRAGMENT_BROKEN));
        assertEquals(
                List.of("b.html TITLE_REPEATED", "c.html TITLE_REPEATED", "d.html TITLE_REPEATED"),
                told(forth, Rule.TITLE_REPEATED));
    }

    private static List<String> told(Auditor auditor, Rule rule) {
        return auditor.faults().stream()
                .filter(fault -> fault.rule() == rule)
                .map(fault -> fault.file() + " " + fault.rule())
                .toList();
    }

    private static byte[] leadingNowhere(String file) {
        String page =
                "<!doctype html><html lang=\"en\"><head><title>Same</title></head><body><header></header><main><h1>"
                        + file
                        + "</h1><p><a href=\"c.html#nowhere\">The way out</a></p></main><footer></footer></body></html>";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** What browsers and screen readers read as it was meant. */
    @Test
    void rightPagesAreLeftAlone() {
        String page = new String(CASE.get(INSPECTION), StandardCharsets.UTF_8)
                .replaceFirst("<main", "<main aria-labelledby=\"main\"")
                .replaceFirst("class=\"site-name\"", "role=\"doc-toc link\"")
                .replaceFirst("</main>", "<input type=\"image\" aria-label=\"Go\" src=\"share.svg\"></main>")
                .replaceFirst("</main>", "<svg aria-hidden=\"true\"><title>A drawing</title></svg></main>");
        assertEquals(List.of(), audit("/inspections/", CASE, INSPECTION, page));
    }

    @Test
    void everyRuleHasAMutation() {
        Set<Rule> tried = MUTATIONS.stream().map(Mutation::rule).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Rule.class), EnumSet.copyOf(tried));
    }

    @Test
    void aNumberIsInTheSetOnceItWasAdded() {
        LongSet set = new LongSet();
        long[] numbers = java.util.stream.LongStream.range(-20_000, 20_000)
                .map(n -> n * 7_919)
                .toArray();
        Arrays.stream(numbers).forEach(set::add);
        assertTrue(Arrays.stream(numbers).allMatch(set::contains));
        assertTrue(Arrays.stream(numbers).noneMatch(number -> set.contains(number + 1)));
    }
}
