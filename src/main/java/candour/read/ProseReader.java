package candour.read;

import candour.model.Html;
import candour.problem.Code;
import candour.problem.Position;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * Markdown (CommonMark) becomes {@link Html}. The page gives the heading of level 1, so prose begins at level 2 and leaves
 * no level out (WCAG 1.3.1). Raw HTML, images and links that are neither web, mail nor local are refused; what is left
 * cannot carry a script.
 */
final class ProseReader {

    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false);
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
    private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:|/|#).*");

    private final String file;
    private final Problems problems;
    private int level = 1;

    private ProseReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Html read(String file, String markdown, Problems problems) {
        Document document = PARSER.parse(markdown);
        new ProseReader(file, problems).check(document);
        return new Html(RENDERER.render(document).strip());
    }

    private void check(Node parent) {
        for (Node node : parent.getChildren()) {
            if (node instanceof Heading heading) {
                checkHeading(heading);
            } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                refuseHtml(node.getChars());
            } else if (node instanceof Image || node instanceof ImageRef) {
                report(
                        Code.IMAGE_IN_PROSE,
                        node.getChars(),
                        "Images cannot stand in prose.",
                        "Say in words what the image shows.");
            } else if (node instanceof Link link) {
                checkLink(link.getUrl());
            } else if (node instanceof Reference reference) {
                checkLink(reference.getUrl());
            } else if (node instanceof AutoLink link) {
                checkLink(link.getText());
            }
            check(node);
        }
    }

    /** An end tag was told with its start. */
    private void refuseHtml(BasedSequence html) {
        if (!html.startsWith("</")) {
            report(
                    Code.HTML_IN_PROSE,
                    html,
                    "Raw HTML cannot stand in prose.",
                    "Say it in Markdown, or put it in `backticks` to show it.");
        }
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
                    "Begin it with https://, mailto: or, within this site, with a slash.");
        }
    }

    private void report(Code code, BasedSequence where, String message, String hint) {
        String before =
                where.getBaseSequence().subSequence(0, where.getStartOffset()).toString();
        int line = 1 + (int) before.chars().filter(letter -> letter == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        int newline = where.indexOf('\n');
        int length = Math.max(1, newline < 0 ? where.length() : newline);
        problems.add(code, new Position(file, line, column, length), message, hint);
    }
}
