package candour.read;

import candour.problem.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/**
 * What Markdown may hold: headings ({@link HeadingRules}), links ({@link LinkRules}), a little HTML ({@link HtmlRules}) and plain text; images and code
 * are refused.
 */
final class ProseRules {

    /** Lists begin with small numbers; a year at the start of a line is none. */
    private static final int LARGEST = 99;

    private final ProseProblems problems;
    private final HeadingRules headings;
    private final LinkRules links;
    private final HtmlRules html;

    ProseRules(ProseProblems problems) {
        this.problems = problems;
        headings = new HeadingRules(problems);
        links = new LinkRules(problems);
        html = new HtmlRules(problems);
    }

    /** Whether any HTML was written, allowed or not. */
    boolean hasSeenHtml() {
        return html.hasSeenHtml();
    }

    void check(Node parent) {
        html.check(parent);
        for (Node node : parent.getChildren()) {
            checkOne(node);
            check(node);
        }
    }

    private void checkOne(Node node) {
        if (node instanceof Heading heading) {
            headings.check(heading);
        } else if (node instanceof Paragraph) {
            headings.checkParagraph(node.getChars());
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            refuseCode(node);
        } else if (node instanceof OrderedList list && list.getStartNumber() > LARGEST) {
            refuseNumber(list);
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
