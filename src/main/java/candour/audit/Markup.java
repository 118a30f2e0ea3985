package candour.audit;

import java.nio.charset.StandardCharsets;
import org.jsoup.parser.Parser;

/**
 * Reads a page from its first tag to its last, without a tree: a tree of every page would cost more than making it. Built for pages
 * that Candour prints, whose attributes are in quotation marks; it bears with others.
 */
final class Markup {

    private final byte[] page;
    private final Visitor visitor;

    private Markup(byte[] page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    /** What is told of a page, in its order. */
    interface Visitor {
        void start(Tag tag);

        void end(Element element);

        /** Whether anybody wants the text that follows. */
        boolean listens();

        void text(String text);
    }

    static void read(byte[] page, Visitor visitor) {
        new Markup(page, visitor).read();
    }

    private void read() {
        int at = 0;
        while (at < page.length) {
            int open = find('<', at);
            text(at, open);
            if (open >= page.length - 1) {
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
            boolean isComment = open + 3 < page.length && page[open + 2] == '-' && page[open + 3] == '-';
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
        boolean isEmpty = close > to && close <= page.length && page[close - 1] == '/';
        visitor.start(new Tag(element, page, to, isEmpty ? close - 1 : Math.min(close, page.length), isEmpty));
        return element.isText() && !isEmpty ? raw(element.name(), close + 1) : close + 1;
    }

    private int nameEnd(int from) {
        int to = from;
        while (to < page.length && isNameByte(page[to])) {
            to++;
        }
        return to;
    }

    /** The end of a tag: the next bracket that is not within quotation marks. */
    private int close(int from) {
        byte[] bytes = page;
        byte quote = 0;
        for (int i = from; i < bytes.length; i++) {
            byte one = bytes[i];
            if (quote != 0) {
                quote = one == quote ? 0 : quote;
            } else if (one == '"' || one == '\'') {
                quote = one;
            } else if (one == '>') {
                return i;
            }
        }
        return bytes.length;
    }

    private int raw(String name, int from) {
        int end = Math.min(page.length, from);
        while (end < page.length && !(page[end] == '<' && startsWith("/" + name, end + 1))) {
            end++;
        }
        text(from, end);
        return end;
    }

    private boolean startsWith(String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= page.length || (page[at + i] | 0x20) != (word.charAt(i) | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private int after(String word, int from) {
        for (int i = from; i < page.length; i++) {
            if (startsWith(word, i)) {
                return i + word.length();
            }
        }
        return page.length;
    }

    private int find(char wanted, int from) {
        byte[] bytes = page;
        int at = from;
        while (at < bytes.length && bytes[at] != wanted) {
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
