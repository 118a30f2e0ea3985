package candour.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a message is said about, by name.
 *
 * @param pairs a name and its value in turn
 */
record Facts(List<Object> pairs) {

    static final Facts NONE = new Facts(List.of());

    /** A name and its value in turn. */
    static Facts of(Object... pairs) {
        return new Facts(Arrays.asList(pairs));
    }

    Object get(String name) {
        for (int i = 0; i < pairs.size(); i += 2) {
            if (name.equals(pairs.get(i))) {
                return pairs.get(i + 1);
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
