package candour.read;

import candour.model.LinkText;
import candour.problem.Code;
import candour.problem.Position;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/**
 * What Markdown may hold. The page gives the heading of level 1, so prose begins at level 2 and leaves no level out (WCAG 1.3.1);
 * images, links that are neither web nor mail, and all HTML but a few harmless elements are refused.
 */
final class ProseRules {

    private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:).*");
    /** What may be written as HTML. Headings and links may not: they would pass by the rules for them. */
    private static final Safelist WRITTEN =
            Safelist.none().addTags("abbr", "sub", "sup", "br").addAttributes("abbr", "title");

    /** Lists begin with small numbers; a year at the start of a line is none. */
    private static final int LARGEST = 99;

    private final Places places;
    private final Problems problems;
    private int level = 1;
    private boolean hasHtml;

    ProseRules(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Where in a file some characters of the Markdown are. */
    interface Places {
        Position of(int start, int length);
    }

    /** Whether any HTML was written, allowed or not. */
    boolean hasSeenHtml() {
        return hasHtml;
    }

    void check(Node parent) {
        for (Node node : parent.getChildren()) {
            if (node instanceof Heading heading) {
                checkHeading(heading);
            } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
                checkCode(node);
            } else if (node instanceof OrderedList list && list.getStartNumber() > LARGEST) {
                report(
                        Code.MARKUP_UNREAD,
                        node.getChars(),
                        "A number and a full stop at the start of a line begin a list.",
                        "Let the sentence begin with a word, or write a backslash before the full stop.");
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
                checkWords(link.getText(), link.getChars());
            } else if (node instanceof Reference reference) {
                checkLink(reference.getUrl());
            } else if (node instanceof AutoLink link) {
                checkLink(link.getText());
            }
            check(node);
        }
    }

    private void checkCode(Node code) {
        boolean isFenced = code instanceof FencedCodeBlock;
        report(
                Code.MARKUP_UNREAD,
                code.getChars(),
                "These lines would be printed as the code of a program.",
                isFenced ? "Remove the line of backticks or waves." : "Remove the spaces at their start.");
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
        found.forEach(sign ->
                problems.add(Code.MARKUP_UNREAD, places.of(sign.start(), sign.length()), sign.message(), sign.hint()));
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

    /** Within a field there are paragraphs with emphasis and links, and nothing else. */
    void requireSimple(Document document) {
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

    private void checkHeading(Heading heading) {
        int next = heading.getLevel();
        if (heading.isSetextHeading()) {
            report(
                    Code.MARKUP_UNREAD,
                    heading.getChars(),
                    "The line of signs below makes a heading of this.",
                    "Begin a heading with \"## \", or leave a line free before the signs.");
            return;
        }
        if (heading.getText().isBlank()) {
            report(
                    Code.MARKUP_UNREAD,
                    heading.getChars(),
                    "This heading says nothing.",
                    "Write its words, or remove it.");
        }
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

    private void checkWords(BasedSequence words, BasedSequence link) {
        if (words.isBlank()) {
            report(
                    Code.LINK_VAGUE,
                    link,
                    "This link has no words.",
                    "Link the words that name what is there: many readers go from link to link.");
        } else if (LinkText.isVague(words.toString())) {
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
