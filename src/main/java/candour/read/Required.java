package candour.read;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a field says that has to be there; nothing if it is missing or wrong, which its author has been told. It is not an
 * {@link Optional}, so that nobody takes it for a field that may be left out.
 */
record Required<T>(Optional<T> known) {

    /** Only a record that {@link Fields#whole} or {@link Fields#legible} makes may ask: nothing that it needs is missing there. */
    T get() {
        return known.orElseThrow(() -> new IllegalStateException("A record was made without a field that it needs."));
    }

    T orElse(T other) {
        return known.orElse(other);
    }

    <R> Required<R> map(Function<T, R> change) {
        return new Required<>(known.map(change));
    }

    <R> Required<R> flatMap(Function<T, Required<R>> change) {
        return new Required<>(known.flatMap(one -> change.apply(one).known));
    }
}
