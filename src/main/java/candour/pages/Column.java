package candour.pages;

/**
 * A column of a table of open data.
 *
 * @param means what stands in it, in words
 * @param isAlways whether every row has it
 */
public record Column(String name, String means, Holds holds, boolean isAlways) {

    /** What sort of thing stands in a column. */
    public enum Holds {
        TEXT,
        /** A year, a month or a day. */
        DATE,
        /** A whole number from 0. */
        NUMBER,
        /** Ids with semicolons between them. */
        IDS
    }

    static Column of(String name, String means) {
        return new Column(name, means, Holds.TEXT, true);
    }

    static Column maybe(String name, String means) {
        return new Column(name, means, Holds.TEXT, false);
    }

    static Column date(String name, String means) {
        return new Column(name, means, Holds.DATE, true);
    }

    static Column number(String name, String means) {
        return new Column(name, means, Holds.NUMBER, true);
    }

    Column maybe() {
        return new Column(name, means, holds, false);
    }
}
