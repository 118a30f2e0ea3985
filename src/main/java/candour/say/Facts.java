package candour.say;

import java.util.Locale;
import java.util.Optional;

/** What a message is said about, by name. */
final class Facts {

    static final Facts NONE = new Facts();

    private final Object[] pairs;

    private Facts(Object... pairs) {
        this.pairs = pairs;
    }

    /** A name and its value in turn. */
    static Facts of(Object... pairs) {
        return new Facts(pairs);
    }

    Object get(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (name.equals(pairs[i])) {
                return pairs[i + 1];
            }
        }
        throw new IllegalArgumentException("A message was said without \"" + name + "\".");
    }

    /** By what a message chooses among its variants: a number, the word of an enum, or {@code none}. */
    static String key(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(Facts::key).orElse("none");
        }
        if (value instanceof Enum<?> one) {
            return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value.toString();
    }
}
