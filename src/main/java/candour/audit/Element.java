package candour.audit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * An element of HTML. Pages use a few dozen of them again and again, so each is kept.
 *
 * @param name in lower case
 * @param isVoid whether it has no content
 * @param isText whether its content is text, whatever it looks like
 * @param mayStayOpen whether HTML lets its end tag be left out
 * @param isNamed whether it says something by its words
 * @param isPicture whether it is drawn: the names within it are not the page's
 * @param hasAlternative whether it may have a text in its place
 * @param mayFetch whether a browser may ask for something by itself because of it, or lead on to something
 * @param isObsolete whether standards gave it up, or it moves (WCAG 2.2.2)
 */
record Element(
        String name,
        boolean isVoid,
        boolean isText,
        boolean mayStayOpen,
        boolean isNamed,
        boolean isPicture,
        boolean hasAlternative,
        boolean mayFetch,
        boolean isObsolete) {

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
    private static final Set<String> FETCHING = Set.of(
            "a", "area", "audio", "body", "button", "embed", "feimage", "form", "frame", "iframe", "image", "img",
            "input", "link", "meta", "object", "script", "source", "track", "use", "video");
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
    private static final int MOST_STEPS = 8;

    /** Threads share it without a lock: an element does not change, and it does no harm if two threads make the same one. */
    private static final Known[] KNOWN = new Known[SLOTS];

    private static Element of(String name) {
        return new Element(
                name,
                VOID.contains(name),
                TEXT.contains(name),
                MAY_STAY_OPEN.contains(name),
                NAMED.contains(name),
                name.equals("svg"),
                name.equals("img") || name.equals("input"),
                FETCHING.contains(name),
                OBSOLETE.contains(name));
    }

    /** The element whose name stands between two places of a page: the same object for the same name. */
    static Element of(byte[] page, int from, int to) {
        if (to - from > Long.BYTES) {
            return named(page, from, to);
        }
        long letters = letters(page, from, to);
        int hash = Long.hashCode(letters * 31);
        for (int step = 0; step < MOST_STEPS; step++) {
            int slot = hash + step & SLOTS - 1;
            Known known = KNOWN[slot];
            if (known == null) {
                known = new Known(letters, named(page, from, to));
                KNOWN[slot] = known;
            }
            if (known.letters == letters) {
                return known.element;
            }
        }
        return named(page, from, to);
    }

    private static long letters(byte[] page, int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            byte one = page[i];
            letters = letters << Byte.SIZE | (one >= 'A' && one <= 'Z' ? one | 0x20 : one & 0xff);
        }
        return letters;
    }

    /** An element by the letters of its name, which are eight at most. */
    private record Known(long letters, Element element) {}

    private static Element named(byte[] page, int from, int to) {
        return of(new String(page, from, to - from, StandardCharsets.US_ASCII)
                .toLowerCase(Locale.ROOT)
                .intern());
    }

    /** Whether both have the same name. */
    boolean isSame(Element other) {
        return this == other || name.equals(other.name);
    }
}
