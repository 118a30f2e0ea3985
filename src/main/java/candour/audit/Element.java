package candour.audit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * An element of HTML. Pages use a few dozen of them again and again, so each is made once.
 *
 * @param name in lower case
 * @param isVoid whether it has no content
 * @param isText whether its content is text, whatever it looks like
 * @param mayStayOpen whether HTML lets its end tag be left out
 * @param isNamed whether it says something by its words
 * @param isObsolete whether standards gave it up, or it moves (WCAG 2.2.2)
 */
record Element(String name, boolean isVoid, boolean isText, boolean mayStayOpen, boolean isNamed, boolean isObsolete) {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> TEXT = Set.of("script", "style", "textarea", "title");
    private static final Set<String> MAY_STAY_OPEN = Set.of(
            "p",
            "li",
            "dt",
            "dd",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "option",
            "html",
            "body",
            "head",
            "colgroup");
    private static final Set<String> NAMED =
            Set.of("title", "h1", "h2", "h3", "h4", "h5", "h6", "a", "button", "caption", "th", "label", "legend", "p");
    private static final Set<String> OBSOLETE = Set.of(
            "acronym",
            "applet",
            "basefont",
            "big",
            "blink",
            "center",
            "dir",
            "font",
            "frame",
            "frameset",
            "marquee",
            "strike",
            "tt");

    private static final int SLOTS = 512;
    private static final Element[] KNOWN = new Element[SLOTS];

    private static Element of(String name) {
        return new Element(
                name,
                VOID.contains(name),
                TEXT.contains(name),
                MAY_STAY_OPEN.contains(name),
                NAMED.contains(name),
                OBSOLETE.contains(name));
    }

    /** The element whose name stands between two places of a page. */
    static Element of(byte[] page, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + (page[i] | 0x20);
        }
        int slot = hash & SLOTS - 1;
        Element known = KNOWN[slot];
        if (known == null || !known.is(page, from, to)) {
            known = of(new String(page, from, to - from, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT));
            KNOWN[slot] = known;
        }
        return known;
    }

    private boolean is(byte[] page, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            byte one = page[from + i];
            if (name.charAt(i) != (one >= 'A' && one <= 'Z' ? one | 0x20 : one)) {
                return false;
            }
        }
        return true;
    }
}
