package candour.read;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Does the same with many things at the same time: file systems answer slowly, and several at once. Each hand takes the next few that
 * nobody has taken, so that all end together, however long some of them take; a parallel stream gives each hand its part beforehand.
 */
public final class Together {

    private static final int MOST_AT_ONCE = 16;
    /** So that few things, too, are shared out evenly. */
    private static final int TURNS = 32;

    private Together() {}

    /** What is done with each. */
    public interface Step<T> {
        void take(T one) throws IOException;
    }

    /**
     * In any order, those that stand beside each other mostly one after the other. After the first failure nothing new is begun, and it is
     * thrown once what was begun has ended: nothing may still be writing when somebody cleans up.
     */
    public static <T> void each(List<T> all, Step<T> step) throws IOException {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        share(all.size(), number -> {
            if (failure.get() == null) {
                try {
                    step.take(all.get(number));
                } catch (IOException | RuntimeException | Error failed) {
                    failure.compareAndSet(null, failed);
                }
            }
        });
        rethrow(failure.get());
    }

    /** What becomes of each, in the order of these. */
    public static <T, R> List<R> map(List<T> all, Function<T, R> step) {
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(all.size());
        share(all.size(), number -> results.set(number, step.apply(all.get(number))));
        return IntStream.range(0, all.size()).mapToObj(results::get).toList();
    }

    /** Every number from 0. */
    private static void share(int count, IntConsumer step) {
        int hands = ForkJoinPool.getCommonPoolParallelism() + 1;
        int few = Math.max(1, Math.min(MOST_AT_ONCE, count / (hands * TURNS)));
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, hands).parallel().forEach(hand -> {
            for (int from = next.getAndAdd(few); from < count; from = next.getAndAdd(few)) {
                for (int number = from; number < Math.min(count, from + few); number++) {
                    step.accept(number);
                }
            }
        });
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException {
        if (failure instanceof Error failed) {
            throw failed;
        }
        if (failure instanceof RuntimeException failed) {
            throw failed;
        }
        if (failure != null) {
            throw (IOException) failure;
        }
    }
}
