package candour.read;

import candour.problem.Code;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of HTML, prose may hold what Markdown cannot say: {@code abbr}, {@code sub}, {@code sup} and {@code br}. Headings and links may not
 * be written so: they would pass by the rules for them.
 */
final class HtmlRules {

    private static final Pattern ALLOWED = Pattern.compile(
            "<(?:(?<empty>br)\\s*/?|(?<end>/)?(?<name>sub|sup|abbr)(?<title>\\s+title=(?:\"[^\"<>]*\"|'[^'<>]*'))?\\s*)>");

    private static final Pattern NAME = Pattern.compile("(?s)</?([A-Za-z][A-Za-z0-9-]*)?.*");
    private static final Set<String> KNOWN = Set.of("sub", "sup", "abbr");

    private final ProseProblems problems;
    /** The elements whose start was refused. */
    private final Set<String> told = new HashSet<>();

    private boolean hasHtml;

    HtmlRules(ProseProblems problems) {
        this.problems = problems;
    }

    /** Whether any HTML was written, allowed or not. */
    boolean hasSeenHtml() {
        return hasHtml;
    }

    private record Open(BasedSequence html, boolean isRefused) {}

    /** What stands directly within a part of the text; each element ends in the part in which it begins. */
    void check(Node parent) {
        Deque<Open> open = new ArrayDeque<>();
        for (Node node : parent.getChildren()) {
            if (node instanceof HtmlBlockBase) {
                hasHtml = true;
                refuse(node.getChars());
            } else if (node instanceof HtmlInlineBase) {
                hasHtml = true;
                tag(node.getChars(), open);
            }
        }
        open.stream().filter(one -> !one.isRefused).forEach(one -> refuseOpen(one.html));
    }

    private void tag(BasedSequence html, Deque<Open> open) {
        Matcher tag = ALLOWED.matcher(html);
        if (!tag.matches()) {
            start(html, open);
        } else if (tag.group("end") != null) {
            if (open.isEmpty() || !open.pop().html.startsWith("<" + tag.group("name"))) {
                refuseOpen(html);
            }
        } else if (References.areIn(html) || tag.group("title") != null && !"abbr".equals(tag.group("name"))) {
            start(html, open);
        } else if (tag.group("empty") == null) {
            open.push(new Open(html, false));
        }
    }

    /** Of an element that is refused the start is told, and not its end too. */
    private void start(BasedSequence html, Deque<Open> open) {
        String name = NAME.matcher(html).replaceFirst("$1").toLowerCase(Locale.ROOT);
        if (!html.startsWith("</")) {
            refuse(html);
            told.add(name);
            if (KNOWN.contains(name)) {
                open.push(new Open(html, true));
            }
        } else if (!told.contains(name)) {
            refuse(html);
        }
    }

    private void refuseOpen(BasedSequence html) {
        problems.report(
                Code.HTML_IN_PROSE,
                html,
                "\"" + html + "\" stands alone here.",
                "Let each begin and end in one paragraph: CO<sub>2</sub>.");
    }

    private void refuse(BasedSequence html) {
        problems.report(
                Code.HTML_IN_PROSE,
                html,
                "This HTML cannot stand in prose.",
                "Say it in Markdown, or put it in `backticks` to show it. Of HTML only abbr, sub, sup and br may stand there.");
    }
}
