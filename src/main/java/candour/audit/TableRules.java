package candour.audit;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tables can be read with their headings. */
final class TableRules implements PageRule {

    private static final Interest INTEREST = Interest.in(Element.Kind.TABLE);

    private static final class Table {
        private boolean hasCaption;
        private int headers;
        private int cells;
    }

    private final Deque<Table> tables = new ArrayDeque<>();

    @Override
    public Interest interest() {
        return INTEREST;
    }

    @Override
    public void start(Tag tag, OpenPage page) {
        switch (tag.name()) {
            case "table" -> begin(page);
            case "th" -> header(tag, page);
            case "td" -> {
                if (!tables.isEmpty()) {
                    tables.peek().cells++;
                }
            }
            default -> {}
        }
    }

    private void begin(OpenPage page) {
        finish(page);
        if (page.isWithin("table")) {
            page.fault(Rule.TABLE_NESTED, "a table stands in a table");
        }
        tables.push(new Table());
    }

    private void header(Tag tag, OpenPage page) {
        if (!tables.isEmpty()) {
            tables.peek().headers++;
        }
        if (!tag.has("scope")) {
            page.fault(Rule.TABLE_HEADERS, "a header cell does not say of what it is the header");
        }
    }

    @Override
    public void named(Tag tag, String words, OpenPage page) {
        if (tag.name().equals("caption")) {
            if (!tables.isEmpty()) {
                tables.peek().hasCaption |= !words.isEmpty();
            }
        }
        if (tag.name().equals("th") && words.isEmpty()) {
            page.fault(Rule.TABLE_HEADERS, "a header cell is empty");
        }
    }

    @Override
    public void end(OpenPage page) {
        finish(page);
    }

    /** A table is judged when the next one begins or the page ends. */
    private void finish(OpenPage page) {
        if (tables.isEmpty()) {
            return;
        }
        Table table = tables.pop();
        if (!table.hasCaption) {
            page.fault(Rule.TABLE_CAPTION, "a table has no caption");
        }
        if (table.headers == 0 || table.cells == 0) {
            page.fault(
                    Rule.TABLE_HEADERS,
                    "a table has " + table.headers + " header cells and " + table.cells + " others");
        }
    }
}
