package candour.read;

import candour.problem.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/**
 * What Markdown may hold: headings ({@link HeadingRules}), links ({@link LinkRules}) and plain text; images, code, and all HTML but a
 * few harmless elements are refused.
 */
final class ProseRules {

    /** What may be written as HTML. Headings and links may not: they would pass by the rules for them. */
    private static final Safelist WRITTEN =
            Safelist.none().addTags("abbr", "sub", "sup", "br").addAttributes("abbr", "title");

    /** Lists begin with small numbers; a year at the start of a line is none. */
    private static final int LARGEST = 99;

    private final ProseProblems problems;
    private final HeadingRules headings;
    private final LinkRules links;
    private boolean hasHtml;

    ProseRules(ProseProblems problems) {
        this.problems = problems;
        headings = new HeadingRules(problems);
        links = new LinkRules(problems);
    }

    /** Whether any HTML was written, allowed or not. */
    boolean hasSeenHtml() {
        return hasHtml;
    }

    void check(Node parent) {
        for (Node node : parent.getChildren()) {
            checkOne(node);
            check(node);
        }
    }

    private void checkOne(Node node) {
        if (node instanceof Heading heading) {
            headings.check(heading);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            refuseCode(node);
        } else if (node instanceof OrderedList list && list.getStartNumber() > LARGEST) {
            refuseNumber(list);
        } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            hasHtml = true;
            checkHtml(node.getChars());
        } else if (node instanceof HtmlEntity entity && References.isRefused(entity)) {
            References.refuse(entity.getChars(), problems);
        } else if (node instanceof Image || node instanceof ImageRef) {
            refuseImage(node);
        } else {
            links.check(node);
        }
    }

    private void refuseCode(Node code) {
        boolean isFenced = code instanceof FencedCodeBlock;
        problems.report(
                Code.MARKUP_UNREAD,
                code.getChars(),
                "These lines would be printed as the code of a program.",
                isFenced ? "Remove the line of backticks or waves." : "Remove the spaces at their start.");
    }

    private void refuseNumber(OrderedList list) {
        problems.report(
                Code.MARKUP_UNREAD,
                list.getChars(),
                "A number and a full stop at the start of a line begin a list.",
                "Let the sentence begin with a word, or write a backslash before the full stop.");
    }

    private void refuseImage(Node image) {
        problems.report(
                Code.IMAGE_IN_PROSE,
                image.getChars(),
                "Images cannot stand in prose.",
                "Say in words what the image shows.");
    }

    /** Signs that are left over when all that Markdown reads has been taken out. */
    void checkSigns(Document document, String markdown) {
        if (Signs.mayBeWithin(markdown)) {
            signs(Signs.within(Rest.of(document, markdown)));
        }
    }

    /** Whether nothing in it makes a whole text another one than was meant. */
    boolean isWhole(String markdown) {
        List<Signs.Found> found = Signs.whole(markdown);
        signs(found);
        return found.isEmpty();
    }

    private void signs(List<Signs.Found> found) {
        found.forEach(problems::report);
    }

    /** An end tag was told with its start. */
    private void checkHtml(BasedSequence html) {
        if (!html.startsWith("</") && !Jsoup.isValid(html.toString(), WRITTEN)) {
            problems.report(
                    Code.HTML_IN_PROSE,
                    html,
                    "This HTML cannot stand in prose.",
                    "Say it in Markdown, or put it in `backticks` to show it. Of HTML only abbr, sub, sup and br may stand there.");
        }
    }

    /** Within a field there are paragraphs with emphasis and links, and nothing else. */
    void requireSimple(Document document) {
        for (Node block : document.getChildren()) {
            if (!(block instanceof Paragraph)) {
                problems.report(
                        Code.PASSAGE_NOT_SIMPLE,
                        block.getChars(),
                        "Lists, headings and other blocks cannot stand here.",
                        "Write sentences, or make several points of it.");
            }
        }
    }
}
