package candour.audit;

import candour.audit.Element.Kind;
import java.nio.charset.StandardCharsets;
import org.jsoup.parser.Parser;

/**
 * Reads a page from its first tag to its last, without a tree: a tree of every page would cost more than making it. Built for pages
 * that Candour prints, whose attributes are in quotation marks; it bears with others.
 */
final class Markup {

    private final byte[] page;
    /** Where the page ends in the array. */
    private final int length;

    private final Visitor visitor;
    private final Tag tag;

    private Markup(byte[] page, int length, Visitor visitor) {
        this.page = page;
        this.length = length;
        this.visitor = visitor;
        this.tag = new Tag(page);
    }

    /** What is told of a page, in its order. */
    interface Visitor {
        /** @param tag is another one afterwards */
        void start(Tag tag);

        void end(Element element);

        /** Whether anybody wants the text that follows. */
        boolean listens();

        void text(String text);
    }

    /** @param length how much of the array is the page */
    static void read(byte[] page, int length, Visitor visitor) {
        new Markup(page, length, visitor).read();
    }

    private void read() {
        int at = 0;
        while (at < length) {
            int open = find('<', at);
            text(at, open);
            if (open >= length - 1) {
                return;
            }
            at = tag(open);
        }
    }

    private void text(int from, int to) {
        if (to > from && visitor.listens()) {
            visitor.text(plain(new String(page, from, to - from, StandardCharsets.UTF_8)));
        }
    }

    /** The text that a reader sees for it: with its references read, however they are written. */
    static String plain(String text) {
        return text.indexOf('&') < 0
                ? text
                : Parser.unescapeEntities(text, false).replace('\u00A0', ' ');
    }

    private int tag(int open) {
        if (page[open + 1] == '!') {
            boolean isComment = open + 3 < length && page[open + 2] == '-' && page[open + 3] == '-';
            return isComment ? after("-->", open + 4) : find('>', open) + 1;
        }
        boolean isEnd = page[open + 1] == '/';
        int from = open + (isEnd ? 2 : 1);
        int to = nameEnd(from);
        if (to == from) {
            return open + 1;
        }
        Element element = Element.of(page, from, to);
        int close = close(to);
        if (isEnd) {
            visitor.end(element);
            return close + 1;
        }
        boolean isEmpty = close > to && close <= length && page[close - 1] == '/';
        visitor.start(tag.become(element, to, isEmpty ? close - 1 : Math.min(close, length), isEmpty));
        return element.is(Kind.TEXT) && !isEmpty ? raw(element.name(), close + 1) : close + 1;
    }

    private int nameEnd(int from) {
        int to = from;
        while (to < length && isNameByte(page[to])) {
            to++;
        }
        return to;
    }

    /** The end of a tag: the next bracket that is not within quotation marks. */
    private int close(int from) {
        byte[] bytes = page;
        byte quote = 0;
        for (int i = from; i < length; i++) {
            byte one = bytes[i];
            if (quote != 0) {
                quote = one == quote ? 0 : quote;
            } else if (one == '"' || one == '\'') {
                quote = one;
            } else if (one == '>') {
                return i;
            }
        }
        return length;
    }

    private int raw(String name, int from) {
        int end = Math.min(length, from);
        while (end < length && !(page[end] == '<' && startsWith("/" + name, end + 1))) {
            end++;
        }
        text(from, end);
        return end;
    }

    private boolean startsWith(String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= length || (page[at + i] | 0x20) != (word.charAt(i) | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private int after(String word, int from) {
        for (int i = from; i < length; i++) {
            if (startsWith(word, i)) {
                return i + word.length();
            }
        }
        return length;
    }

    private int find(char wanted, int from) {
        byte[] bytes = page;
        int at = from;
        while (at < length && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    static boolean isNameByte(byte one) {
        return one >= 'a' && one <= 'z'
                || one >= 'A' && one <= 'Z'
                || one >= '0' && one <= '9'
                || one == '-'
                || one == ':';
    }
}
