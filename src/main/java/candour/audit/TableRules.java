package candour.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Tables can be read with their headings. */
final class TableRules implements PageRule {

    private static final class Table {
        private boolean hasCaption;
        private int headers;
        private int cells;
    }

    private final Deque<Table> tables = new ArrayDeque<>();

    @Override
    public void start(Tag tag, OpenPage page) {
        switch (tag.name()) {
            case "table" -> {
                finish(page);
                if (page.isWithin("table")) {
                    page.fault(Rule.TABLE_NESTED, "a table stands in a table");
                }
                tables.push(new Table());
            }
            case "th" -> {
                count(table -> table.headers++);
                if (tag.attribute("scope").isEmpty()) {
                    page.fault(Rule.TABLE_HEADERS, "a header cell does not say of what it is the header");
                }
            }
            case "td" -> count(table -> table.cells++);
            default -> {}
        }
    }

    private void count(Consumer<Table> what) {
        if (!tables.isEmpty()) {
            what.accept(tables.peek());
        }
    }

    @Override
    public void named(Tag tag, String words, OpenPage page) {
        if (tag.name().equals("caption")) {
            count(table -> table.hasCaption |= !words.isEmpty());
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
