package candour.audit;

import java.util.List;

/** What a careless change of a template could do to a page, and the rule that must notice. */
record Mutation(Rule rule, String file, String from, String to) {

    private static final String FORM = "anytown/recommendations/index.html";
    static final String INSPECTION = "anytown/2008-review/index.html";
    private static final String YOUNG = "anytown/2008-review/young-people/index.html";

    static final List<Mutation> ALL = List.of(
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
                    Rule.LINK_VAGUE,
                    INSPECTION,
                    "(<a class=\"site-name\"[^>]*>)<img[^>]*>[^<]*",
                    "$1Click here" + " ".repeat(100)),
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
            new Mutation(Rule.LABEL_MISSING, FORM, "<(/?)label", "<$1span"),
            new Mutation(Rule.LEGEND_MISSING, FORM, "<form([^>]*)>", "<form$1><fieldset></fieldset>"),
            new Mutation(Rule.BUTTON_EMPTY, FORM, "<form([^>]*)>", "<form$1><button></button>"),
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
            new Mutation(Rule.HOST_FOREIGN, FORM, "src=\"[^\"]*filter.js\"", "src=\"https://example.org/x.js\""),
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
            foreign(YOUNG, "src=\"[^\"]*people.svg\"", "src=\"/\\\\example.org/x.svg\""),
            foreign(INSPECTION, "</main>", "<video poster=\"https://example.org/x.png\"></video></main>"),
            foreign(FORM, "<form", "<form action=\"https://example.org/\""),
            foreign(FORM, "<form([^>]*)>", "<form$1><button formaction=\"//example.org/\">Go</button>"),
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
}
