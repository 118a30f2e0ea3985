package candour.publish;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Does the same with many things at the same time: file systems answer slowly, and several at once. */
final class Together {

    private Together() {}

    /** What is done with each. */
    interface Step<T> {
        void take(T one) throws IOException;
    }

    /**
     * In any order. After the first failure nothing new is begun, and it is thrown once what was begun has ended: nothing may still be
     * writing when somebody cleans up.
     */
    static <T> void each(List<T> all, Step<T> step) throws IOException {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        all.parallelStream().filter(any -> failure.get() == null).forEach(one -> {
            try {
                step.take(one);
            } catch (IOException | RuntimeException | Error failed) {
                failure.compareAndSet(null, failed);
            }
        });
        rethrow(failure.get());
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
