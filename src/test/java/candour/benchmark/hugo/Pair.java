package candour.benchmark.hugo;

/** A piece of a jte template that prints values, and the piece of Hugo's that shows them, side by side. */
record Pair(StringBuilder values, StringBuilder hugo) {

    /** Adds to both; {@code KEY} and {@code CODE} stand for what is called so in both, and what it is. */
    void add(String value, String shown, String key, String code) {
        values.append(value.replace("KEY", key).replace("CODE", code));
        hugo.append(shown.replace("KEY", key));
    }

    void value(String text) {
        values.append(text);
    }

    void show(String text) {
        hugo.append(text);
    }
}
