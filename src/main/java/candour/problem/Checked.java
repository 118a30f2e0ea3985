package candour.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value and all that is wrong with it. Rules run on whatever could be read; stages run only on what is sound.
 *
 * @param value absent only where nothing could be read at all, or a stage was not run
 * @param problems in order of file, line and column
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    public Checked {
        problems = problems.stream().sorted().distinct().toList();
    }

    public static <T> Checked<T> of(T value, List<Problem> problems) {
        return new Checked<>(Optional.of(value), problems);
    }

    /** Whether the value may be published: it is there, and nothing worse than a warning is known of it. */
    public boolean isSound() {
        return value.isPresent() && problems.stream().noneMatch(Problem::isError);
    }

    /** Adds what the rules find, on whatever could be read. */
    public Checked<T> check(Function<? super T, List<Problem>> rules) {
        List<Problem> found = value.map(rules).orElse(List.of());
        return new Checked<>(
                value, Stream.concat(problems.stream(), found.stream()).toList());
    }

    /** Goes on to the next stage if the value is sound; otherwise only the problems go on. */
    public <R> Checked<R> then(Function<? super T, ? extends R> stage) {
        return new Checked<>(isSound() ? value.map(stage) : Optional.empty(), problems);
    }
}
