package candour.read;

import candour.problem.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * References of HTML, by number or by name: they can stand for characters that nobody sees, and hide numbers and words from those who
 * check a text. Only the four stay by which signs of HTML itself are written.
 */
final class References {

    private static final Set<String> PLAIN = Set.of("&amp;", "&lt;", "&gt;", "&quot;");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?!amp;|lt;|gt;|quot;)(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");

    private References() {}

    /** What only looks like a reference is printed as it stands. */
    static boolean isRefused(HtmlEntity node) {
        String written = node.getChars().toString();
        return !PLAIN.contains(written) && stands(written.substring(1, written.length() - 1));
    }

    static boolean areIn(BasedSequence text) {
        return text.indexOf('&') >= 0 && REFERENCE.matcher(text).results().anyMatch(found -> stands(found.group(1)));
    }

    private static boolean stands(String name) {
        return name.startsWith("#") || Entities.isNamedEntity(name);
    }

    static void refuse(BasedSequence where, ProseProblems problems) {
        problems.report(
                Code.HTML_IN_PROSE,
                where,
                "Here a character is written by its name or number in HTML.",
                "Write the character itself, and a space for \"&nbsp;\".");
    }
}
