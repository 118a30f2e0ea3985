package candour.read;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a text beside all that Markdown reads: every character in its place, and spaces for what was read. */
final class Rest {

    private static final Pattern ESCAPED = Pattern.compile("\\\\[!-/:-@\\[-`{-~]");

    private final StringBuilder text;

    private Rest(String markdown) {
        this.text = new StringBuilder(markdown);
    }

    static String of(Document document, String markdown) {
        Rest rest = new Rest(markdown);
        rest.takeOut(document);
        Matcher escaped = ESCAPED.matcher(rest.text);
        return escaped.find() ? escaped.replaceAll("  ") : rest.text.toString();
    }

    private void takeOut(Node parent) {
        for (Node node : parent.getChildren()) {
            if (isWhole(node)) {
                blank(node.getStartOffset(), node.getEndOffset());
            } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
                blank(((DelimitedNode) node).getOpeningMarker());
                blank(((DelimitedNode) node).getClosingMarker());
            } else if (node instanceof InlineLinkNode link) {
                around(node, link.getText());
            } else if (node instanceof LinkRef link && link.isDefined()) {
                around(node, link.getText());
            }
            takeOut(node);
        }
    }

    /** Whether none of its words is prose. */
    private static boolean isWhole(Node node) {
        return node instanceof Code
                || node instanceof AutoLink
                || node instanceof MailLink
                || node instanceof ThematicBreak
                || node instanceof Reference
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof HtmlBlockBase
                || node instanceof HtmlInlineBase;
    }

    /** All of a link but its words, where it has some that are no address. */
    private void around(Node link, BasedSequence words) {
        boolean isNamed = !words.isEmpty() && !words.toString().matches("(?:https?://|www\\.)\\S+");
        blank(link.getStartOffset(), isNamed ? words.getStartOffset() : link.getEndOffset());
        if (isNamed) {
            blank(words.getEndOffset(), link.getEndOffset());
        }
    }

    private void blank(BasedSequence marker) {
        blank(marker.getStartOffset(), marker.getEndOffset());
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
        }
    }
}
