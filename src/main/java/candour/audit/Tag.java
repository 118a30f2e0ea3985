package candour.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A start tag. Where its attributes are is found once; their values are made only for those who ask. The same object is each tag of
 * a page in turn: who needs one for longer keeps a copy.
 */
final class Tag {

    /** Name from, name to, value from, value to: for each attribute. A value from -1 is no value. */
    private static final int PARTS = 4;

    private static final Element NOTHING = Element.of(new byte[0], 0, 0);
    private final byte[] page;
    private Element element = NOTHING;
    private int to;
    private boolean isEmpty;
    private int[] attributes = new int[2 * PARTS];
    /** How many numbers of them are there. */
    private int count;
    /** The first letters of the attributes' names, a bit for each: most questions are answered by them. */
    private int initials;

    Tag(byte[] page) {
        this.page = page;
    }

    /**
     * Becomes another tag of the page.
     *
     * @param from where the attributes begin
     * @param end where they end
     * @param closes whether it closes itself
     */
    Tag become(Element next, int from, int end, boolean closes) {
        element = next;
        to = end;
        isEmpty = closes;
        count = 0;
        initials = 0;
        if (from < end) {
            find(from);
        }
        return this;
    }

    /** This tag, whatever this object becomes. */
    Tag copy() {
        Tag copy = new Tag(page);
        copy.element = element;
        copy.to = to;
        copy.isEmpty = isEmpty;
        copy.attributes = Arrays.copyOf(attributes, count);
        copy.count = count;
        copy.initials = initials;
        return copy;
    }

    /** The first letters of its attributes' names: see {@link #initial}. */
    int initials() {
        return initials;
    }

    Element element() {
        return element;
    }

    /** Of the element, in lower case. */
    String name() {
        return element.name();
    }

    /** Whether it has no attributes. */
    boolean isBare() {
        return count == 0;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** The value of an attribute, as a reader of the page gets it; empty text if it has none; null if it is not there. */
    @Nullable
    String value(String wanted) {
        if ((initials & initial(wanted.charAt(0))) == 0) {
            return null;
        }
        for (int i = 0; i < count; i += PARTS) {
            if (attributes[i + 1] - attributes[i] == wanted.length() && startsWith(wanted, attributes[i])) {
                int value = attributes[i + 2];
                return value < 0 ? "" : Markup.plain(text(value, attributes[i + 3]));
            }
        }
        return null;
    }

    Optional<String> attribute(String wanted) {
        return Optional.ofNullable(value(wanted));
    }

    boolean has(String wanted) {
        return value(wanted) != null;
    }

    /** Whether the name of any attribute begins with these letters. */
    boolean hasAny(String beginning) {
        for (int i = 0; i < count; i += PARTS) {
            if (attributes[i + 1] - attributes[i] >= beginning.length() && startsWith(beginning, attributes[i])) {
                return true;
            }
        }
        return false;
    }

    /** In one piece: what it finds of an attribute is several numbers, and an object for each would cost more than the search. */
    private void find(int from) {
        int[] found = attributes;
        int at = skip(from);
        while (at < to) {
            int end = name(at);
            if (end == at) {
                at = skip(at + 1);
                continue;
            }
            int equals = skip(end);
            boolean hasValue = equals < to && page[equals] == '=';
            int first = hasValue ? skip(equals + 1) : end;
            boolean isQuoted = hasValue && first < to && (page[first] == '"' || page[first] == '\'');
            int last = isQuoted ? quoteEnd(first) : hasValue ? wordEnd(first) : end;
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
                attributes = found;
            }
            initials |= initial(page[at]);
            found[count++] = at;
            found[count++] = end;
            found[count++] = hasValue ? (isQuoted ? first + 1 : first) : -1;
            found[count++] = last;
            at = skip(isQuoted ? last + 1 : last);
        }
    }

    /** A bit for a letter, the same for a capital one and a small one. */
    static int initial(int letter) {
        return 1 << (letter & 0x1f);
    }

    private int quoteEnd(int first) {
        int end = first + 1;
        while (end < to && page[end] != page[first]) {
            end++;
        }
        return end;
    }

    private int wordEnd(int first) {
        int end = first;
        while (end < to && !isSpace(page[end])) {
            end++;
        }
        return end;
    }

    private int name(int start) {
        int end = start;
        while (end < to && (Markup.isNameByte(page[end]) || page[end] == '_' || page[end] == '.')) {
            end++;
        }
        return end;
    }

    private boolean startsWith(String wanted, int start) {
        for (int i = 0; i < wanted.length(); i++) {
            if ((page[start + i] | 0x20) != (wanted.charAt(i) | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private int skip(int at) {
        int next = at;
        while (next < to && isSpace(page[next])) {
            next++;
        }
        return next;
    }

    private static boolean isSpace(byte one) {
        return one == ' ' || one == '\n' || one == '\t' || one == '\r' || one == '\f';
    }

    private String text(int start, int end) {
        return new String(page, start, end - start, StandardCharsets.UTF_8);
    }
}
