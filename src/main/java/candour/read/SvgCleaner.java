package candour.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * A drawing as programs save it becomes one that holds nothing but what draws: their own notes go, and the rules of a {@code <style>} become
 * attributes of what they are about, for a site forbids styles in its files. What it cannot do it leaves, and {@link Pictures}
 * refuses the drawing.
 */
final class SvgCleaner {

    /** What SVG lets an attribute say as well as a style (SVG 2, 6.6), as far as a plain drawing needs it. */
    private static final Set<String> DRAWING = Set.of(
            "clip-path",
            "clip-rule",
            "color",
            "display",
            "fill",
            "fill-opacity",
            "fill-rule",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "letter-spacing",
            "mask",
            "opacity",
            "stop-color",
            "stop-opacity",
            "stroke",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-opacity",
            "stroke-width",
            "text-anchor",
            "transform",
            "visibility");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    /** An element, a class or an id, or several of one element: what drawing programs write. */
    private static final Pattern SELECTOR = Pattern.compile("(?:[a-zA-Z]+|\\*)?(?:[.#][\\w-]+)*");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);

    private SvgCleaner() {}

    /** The same bytes where nothing can be made of them. */
    static byte[] clean(byte[] svg) {
        Document document = Jsoup.parse(new String(svg, StandardCharsets.UTF_8), "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        Element drawing = document.selectFirst("svg");
        Optional<List<Rule>> rules = rules(document);
        if (drawing == null || rules.isEmpty()) {
            return svg;
        }
        document.select("style, metadata").remove();
        document.getAllElements().stream()
                .filter(one -> one.tagName().contains(":"))
                .forEach(Node::remove);
        drawing.getAllElements().forEach(one -> draw(one, rules.get()));
        return drawing.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    /** @param weight by which one rule goes before another (CSS Selectors 4, 17): ids, then classes, then names of elements */
    private record Rule(String selector, int weight, Map<String, String> says) {

        static Rule of(String selector, Map<String, String> says) {
            int ids = (int) selector.chars().filter(sign -> sign == '#').count();
            int classes = (int) selector.chars().filter(sign -> sign == '.').count();
            boolean isNamed = !selector.isEmpty() && Character.isLetter(selector.charAt(0));
            return new Rule(selector, 100 * ids + 10 * classes + (isNamed ? 1 : 0), says);
        }
    }

    /** The rules of all its styles, the weightiest last; none at all if one of them cannot be read. */
    private static Optional<List<Rule>> rules(Document document) {
        List<Rule> rules = new ArrayList<>();
        for (Element style : document.select("style")) {
            String css = COMMENT.matcher(style.wholeText()).replaceAll(" ");
            Matcher rule = RULE.matcher(css);
            while (rule.find()) {
                Map<String, String> says = says(rule.group(2));
                Stream.of(rule.group(1).split(","))
                        .map(one -> Rule.of(one.strip(), says))
                        .forEach(rules::add);
            }
            boolean isRead = RULE.matcher(css).replaceAll("").isBlank()
                    && rules.stream()
                            .allMatch(one -> SELECTOR.matcher(one.selector).matches());
            if (!isRead) {
                return Optional.empty();
            }
        }
        rules.sort(Comparator.comparingInt(Rule::weight));
        return Optional.of(rules);
    }

    private static Map<String, String> says(String declarations) {
        Map<String, String> says = new TreeMap<>();
        for (String one : declarations.split(";")) {
            int colon = one.indexOf(':');
            String name = one.substring(0, Math.max(0, colon)).strip();
            if (DRAWING.contains(name)) {
                says.put(
                        name, one.substring(colon + 1).replace("!important", "").strip());
            }
        }
        return says;
    }

    /** Rules go before attributes, and the element's own style before rules. */
    private static void draw(Element one, List<Rule> rules) {
        rules.stream().filter(rule -> one.is(rule.selector)).forEach(rule -> rule.says.forEach(one::attr));
        says(one.attr("style")).forEach(one::attr);
        List<String> others = one.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(SvgCleaner::isNote)
                .toList();
        others.forEach(one::removeAttr);
    }

    /** What a program notes for itself. */
    private static boolean isNote(String attribute) {
        boolean isOfSvg =
                attribute.startsWith("xlink:") || attribute.equals("xml:space") || attribute.equals("xmlns:xlink");
        return attribute.equals("style")
                || attribute.equals("class")
                || attribute.startsWith("data-")
                || attribute.contains(":") && !isOfSvg;
    }
}
