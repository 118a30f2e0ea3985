package candour.audit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An element of HTML. Pages use a few dozen of them again and again, so each is kept.
 *
 * @param name in lower case
 * @param kinds the kinds that it is of, a bit for each
 */
record Element(String name, int kinds) {

    /** What rules ask of an element. Asked of every tag of every page, so that it must not take comparing names. */
    enum Kind {
        /** It has no content. */
        VOID(1),
        /** Its content is text, whatever it looks like. */
        TEXT(1 << 1),
        /** HTML lets its end tag be left out. */
        MAY_STAY_OPEN(1 << 2),
        /** It says something by its words. */
        NAMED(1 << 3),
        /** It is drawn: the names within it are not the page's. */
        PICTURE(1 << 4),
        /** It may have a text in its place. */
        ALTERNATIVE(1 << 5),
        /** A browser may ask for something by itself because of it, or lead on to something. */
        FETCHING(1 << 6),
        /** Standards gave it up, or it moves (WCAG 2.2.2). */
        OBSOLETE(1 << 7),
        HEADING(1 << 8),
        /** A table, or a part of one. */
        TABLE(1 << 9),
        /** A control, a group of them, or what says what one is. */
        CONTROL(1 << 10),
        LANDMARK(1 << 11),
        /** A list, which holds items and nothing else. */
        LIST(1 << 12),
        ITEM(1 << 13),
        /** It may stand anywhere, in a list too. */
        HIDDEN(1 << 14),
        /** It leads somewhere when it is followed. */
        LINK(1 << 15),
        /** A script, a style, a picture or another page. */
        FOREIGN(1 << 16),
        /** It says what page this is, or in which language. */
        DOCUMENT(1 << 17),
        PARAGRAPH(1 << 18);

        private final int bit;

        Kind(int bit) {
            this.bit = bit;
        }
    }

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

    private static final Map<Kind, Set<String>> BY_KIND = Map.ofEntries(
            Map.entry(Kind.VOID, VOID),
            Map.entry(Kind.TEXT, TEXT),
            Map.entry(Kind.MAY_STAY_OPEN, MAY_STAY_OPEN),
            Map.entry(Kind.NAMED, NAMED),
            Map.entry(Kind.PICTURE, Set.of("svg")),
            Map.entry(Kind.ALTERNATIVE, Set.of("img", "input")),
            Map.entry(Kind.FETCHING, FETCHING),
            Map.entry(Kind.OBSOLETE, OBSOLETE),
            Map.entry(Kind.HEADING, Set.of("h1", "h2", "h3", "h4", "h5", "h6")),
            Map.entry(Kind.TABLE, Set.of("table", "th", "td", "caption")),
            Map.entry(Kind.CONTROL, Set.of("input", "select", "textarea", "fieldset", "label", "legend", "button")),
            Map.entry(Kind.LANDMARK, Set.of("main", "header", "footer", "nav")),
            Map.entry(Kind.LIST, Set.of("ul", "ol")),
            Map.entry(Kind.ITEM, Set.of("li", "dt", "dd")),
            Map.entry(Kind.HIDDEN, Set.of("script", "template")),
            Map.entry(Kind.LINK, Set.of("a", "area")),
            Map.entry(Kind.FOREIGN, Set.of("script", "style", "img", "iframe", "object", "embed")),
            Map.entry(Kind.DOCUMENT, Set.of("html", "title")),
            Map.entry(Kind.PARAGRAPH, Set.of("p")));

    private static final int SLOTS = 512;
    private static final int MOST_STEPS = 8;

    /** Threads share it without a lock: an element does not change, and it does no harm if two threads make the same one. */
    private static final Known[] KNOWN = new Known[SLOTS];

    private static Element of(String name) {
        int kinds = 0;
        for (Kind kind : Kind.values()) {
            kinds |= BY_KIND.getOrDefault(kind, Set.of()).contains(name) ? kind.bit : 0;
        }
        return new Element(name, kinds);
    }

    static int bits(Kind... kinds) {
        int bits = 0;
        for (Kind kind : kinds) {
            bits |= kind.bit;
        }
        return bits;
    }

    boolean is(Kind kind) {
        return (kinds & kind.bit) != 0;
    }

    /** The element whose name stands between two places of a page: the same object for the same name. */
    static Element of(byte[] page, int from, int to) {
        int middle = Math.min(to, from + Long.BYTES);
        if (to - middle > Long.BYTES) {
            return named(page, from, to);
        }
        long letters = letters(page, from, middle);
        long rest = letters(page, middle, to);
        int hash = Long.hashCode(letters * 31 + rest);
        for (int step = 0; step < MOST_STEPS; step++) {
            int slot = hash + step & SLOTS - 1;
            Known known = KNOWN[slot];
            if (known == null) {
                known = new Known(letters, rest, named(page, from, to));
                KNOWN[slot] = known;
            }
            if (known.letters == letters && known.rest == rest) {
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

    /** An element by the letters of its name: the first eight, and as many more. */
    private record Known(long letters, long rest, Element element) {}

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
