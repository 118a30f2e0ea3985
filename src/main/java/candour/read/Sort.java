package candour.read;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One sort of value: a date, a choice, a list of records. {@link Sorts} has those that are texts, {@link Records} those that have
 * parts; one that a single file has stands in the reader of that file. A new sort needs nothing else.
 */
interface Sort<T> {

    /** Reports what is wrong with a value. Empty only after such a report, or where one was made elsewhere. */
    Optional<T> read(Value value);

    /** Makes more of what was read. */
    default <R> Sort<R> then(BiFunction<Value, T, Optional<R>> next) {
        return value -> read(value).flatMap(read -> next.apply(value, read));
    }
}
