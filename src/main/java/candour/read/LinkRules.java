package candour.read;

import candour.model.LinkText;
import candour.problem.Code;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** What the links of prose must be: they lead to the web or to a mailbox, and their words say where. */
final class LinkRules {

    private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:).*");

    private final ProseProblems problems;

    LinkRules(ProseProblems problems) {
        this.problems = problems;
    }

    /** @param node which may be no link */
    void check(Node node) {
        if (node instanceof Link link) {
            checkAddress(link.getUrl());
            checkTitle(link.getTitle());
            checkWords(link, new TextCollectingVisitor().collectAndGetText(link).strip());
        } else if (node instanceof Reference reference) {
            checkAddress(reference.getUrl());
            checkTitle(reference.getTitle());
        } else if (node instanceof AutoLink link) {
            checkAddress(link.getText());
        }
    }

    private void checkAddress(BasedSequence url) {
        if (!SAFE_LINK.matcher(url.toString()).matches() || References.areIn(url)) {
            problems.report(
                    Code.LINK_UNSAFE,
                    url,
                    "\"" + url + "\" is not an address that can be linked.",
                    "Begin it with https:// or mailto:. Pages of this site are linked by the site itself.");
        }
    }

    private void checkTitle(BasedSequence title) {
        if (References.areIn(title)) {
            References.refuse(title, problems);
        }
    }

    /** @param words as readers meet them, without signs of emphasis */
    private void checkWords(Link link, String words) {
        if (words.isEmpty()) {
            problems.report(
                    Code.LINK_VAGUE,
                    link.getChars(),
                    "This link has no words.",
                    "Link the words that name what is there: many readers go from link to link.");
        } else if (LinkText.isVague(words)) {
            problems.report(
                    Code.LINK_VAGUE,
                    link.getText(),
                    "\"" + words + "\" does not say where the link leads.",
                    "Link the words that name what is there: many readers go from link to link.");
        }
    }
}
