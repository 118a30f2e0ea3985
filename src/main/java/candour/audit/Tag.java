package candour.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A start tag. Where its attributes are is found once; their values are made only for those who ask. */
final class Tag {

    /** Name from, name to, value from, value to: for each attribute. A value from -1 is no value. */
    private static final int PARTS = 4;

    private static final int[] NONE = {};

    private final Element element;
    private final byte[] page;
    private final int to;
    private final boolean isEmpty;
    private final int[] attributes;
    /** How many numbers of them are there. */
    private int count;
    /** The first letters of the attributes' names, a bit for each: most questions are answered by them. */
    private int initials;

    /**
     * @param from where the attributes begin
     * @param to where they end
     * @param isEmpty whether it closes itself
     */
    Tag(Element element, byte[] page, int from, int to, boolean isEmpty) {
        this.element = element;
        this.page = page;
        this.to = to;
        this.isEmpty = isEmpty;
        this.attributes = from == to ? NONE : find(from);
    }

    Element element() {
        return element;
    }

    /** The name of the element, in lower case. */
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
        if ((initials & initial(beginning.charAt(0))) == 0) {
            return false;
        }
        for (int i = 0; i < count; i += PARTS) {
            if (attributes[i + 1] - attributes[i] >= beginning.length() && startsWith(beginning, attributes[i])) {
                return true;
            }
        }
        return false;
    }

    /** In one piece: what it finds of an attribute is several numbers, and an object for each would cost more than the search. */
    private int[] find(int from) {
        int[] found = new int[2 * PARTS];
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
            }
            initials |= initial(page[at]);
            found[count++] = at;
            found[count++] = end;
            found[count++] = hasValue ? (isQuoted ? first + 1 : first) : -1;
            found[count++] = last;
            at = skip(isQuoted ? last + 1 : last);
        }
        return found;
    }

    /** The same for a capital letter and a small one. */
    private static int initial(int letter) {
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
