package candour.read;

import candour.model.Html;
import candour.model.LinkText;
import candour.model.Passage;
import candour.problem.Code;
import candour.problem.Position;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * Markdown (CommonMark) becomes {@link Html}. The page gives the heading of level 1, so prose begins at level 2 and leaves
 * no level out (WCAG 1.3.1). Images, links that are neither web nor mail, and all HTML but a few harmless elements are refused; what is
 * left cannot carry a script.
 */
final class ProseReader {

    private static final MutableDataSet OPTIONS =
            new MutableDataSet().set(HtmlRenderer.GENERATE_HEADER_ID, false).set(HtmlRenderer.RENDER_HEADER_ID, false);
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
    private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:).*");
    /** What may be written as HTML. Headings and links may not: they would pass by the rules for them. */
    private static final Safelist WRITTEN =
            Safelist.none().addTags("abbr", "sub", "sup", "br").addAttributes("abbr", "title");
    /** That, and what Markdown makes. */
    private static final Safelist HARMLESS = Safelist.none()
            .addTags("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br")
            .addTags("em", "strong", "a", "abbr", "sub", "sup")
            .addAttributes("a", "href", "title")
            .addAttributes("abbr", "title")
            .addAttributes("ol", "start")
            .addAttributes("code", "class")
            .addProtocols("a", "href", "http", "https", "mailto");

    /** What Markdown could mean something by: a text without any of it is its own words. */
    private static final Pattern MARKED = Pattern.compile("[*_`\\[\\]<>\\\\&#~|!]|\n|^\\s*([-+]|\\d+[.)])\\s");

    private final Places places;
    private final Problems problems;
    private int level = 1;
    private boolean hasHtml;

    private ProseReader(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Where in a file some characters of the Markdown are. */
    private interface Places {
        Position of(int start, int length);
    }

    static Html read(String file, String markdown, Problems problems) {
        if (isTooDeep(markdown, Position.startOf(file), problems)) {
            return Html.NONE;
        }
        Document document = PARSER.parse(markdown);
        ProseReader reader = new ProseReader((start, length) -> place(file, markdown, start, length), problems);
        reader.check(document);
        return reader.html(document);
    }

    /** Markdown kept simple, within a field: paragraphs with emphasis and links, and nothing else. */
    static Passage passage(String markdown, Position at, String written, Problems problems) {
        if (!MARKED.matcher(markdown).find() || isTooDeep(markdown, at, problems)) {
            return new Passage(markdown, new Html("<p>" + markdown + "</p>"), at, written);
        }
        Document document = PARSER.parse(markdown);
        Passage source = new Passage(markdown, Html.NONE, at, written);
        ProseReader reader = new ProseReader(source::at, problems);
        reader.check(document);
        reader.requireSimple(document);
        String words = new TextCollectingVisitor().collectAndGetText(document).strip();
        return new Passage(words, reader.html(document), at, written);
    }

    private void requireSimple(Document document) {
        for (Node block : document.getChildren()) {
            if (!(block instanceof Paragraph)) {
                report(
                        Code.PASSAGE_NOT_SIMPLE,
                        block.getChars(),
                        "Lists, headings and other blocks cannot stand here.",
                        "Write sentences, or make several points of it.");
            }
        }
    }

    private static Position place(String file, String text, int start, int length) {
        String before = text.substring(0, start);
        int line = 1 + (int) before.chars().filter(letter -> letter == '\n').count();
        return new Position(file, line, start - before.lastIndexOf('\n'), length);
    }

    private void check(Node parent) {
        for (Node node : parent.getChildren()) {
            if (node instanceof Heading heading) {
                checkHeading(heading);
            } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                hasHtml = true;
                checkHtml(node.getChars());
            } else if (node instanceof Image || node instanceof ImageRef) {
                report(
                        Code.IMAGE_IN_PROSE,
                        node.getChars(),
                        "Images cannot stand in prose.",
                        "Say in words what the image shows.");
            } else if (node instanceof Link link) {
                checkLink(link.getUrl());
                checkWords(link.getText());
            } else if (node instanceof Reference reference) {
                checkLink(reference.getUrl());
            } else if (node instanceof AutoLink link) {
                checkLink(link.getText());
            }
            check(node);
        }
    }

    /** An end tag was told with its start. */
    private void checkHtml(BasedSequence html) {
        if (!html.startsWith("</") && !Jsoup.isValid(html.toString(), WRITTEN)) {
            report(
                    Code.HTML_IN_PROSE,
                    html,
                    "This HTML cannot stand in prose.",
                    "Say it in Markdown, or put it in `backticks` to show it. Of HTML only abbr, sub, sup and br may stand there.");
        }
    }

    /** Whatever HTML was written, only what is harmless leaves this class. */
    private Html html(Document document) {
        String markup = RENDERER.render(document).strip();
        return new Html(hasHtml ? Jsoup.clean(markup, "", HARMLESS, new OutputSettings().prettyPrint(false)) : markup);
    }

    private static boolean isTooDeep(String markdown, Position at, Problems problems) {
        if (!Nesting.isTooDeep(markdown)) {
            return false;
        }
        problems.add(
                Code.NESTED_TOO_DEEPLY,
                at,
                "Quotations, brackets or emphasis stand in one another too deeply here to be read.",
                "Write plain paragraphs.");
        return true;
    }

    private void checkHeading(Heading heading) {
        int next = heading.getLevel();
        if (next == 1) {
            report(
                    Code.HEADING_LEVEL,
                    heading.getChars(),
                    "A heading of level 1 is the page's own.",
                    "Begin with \"## \".");
        } else if (next > level + 1) {
            report(
                    Code.HEADING_LEVEL,
                    heading.getChars(),
                    "This heading of level " + next + " follows one of level " + level + ".",
                    "Use level " + (level + 1) + ": readers who listen to the page find their way by the levels.");
        }
        level = Math.max(2, next);
    }

    private void checkLink(BasedSequence url) {
        if (!SAFE_LINK.matcher(url.toString()).matches()) {
            report(
                    Code.LINK_UNSAFE,
                    url,
                    "\"" + url + "\" is not an address that can be linked.",
                    "Begin it with https:// or mailto:. Pages of this site are linked by the site itself.");
        }
    }

    private void checkWords(BasedSequence words) {
        if (LinkText.isVague(words.toString())) {
            report(
                    Code.LINK_VAGUE,
                    words,
                    "\"" + words + "\" does not say where the link leads.",
                    "Link the words that name what is there: many readers go from link to link.");
        }
    }

    private void report(Code code, BasedSequence where, String message, String hint) {
        int newline = where.indexOf('\n');
        int length = Math.max(1, newline < 0 ? where.length() : newline);
        problems.add(code, places.of(where.getStartOffset(), length), message, hint);
    }
}
