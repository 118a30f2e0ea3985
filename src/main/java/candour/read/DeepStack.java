package candour.read;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Reads what needs a deep stack on a thread that has one, so that the same text is read everywhere or nowhere: how much is left
 * of the stack of a thread depends on who called.
 */
final class DeepStack {

    private static final long BYTES = 64L << 20;

    private DeepStack() {}

    /** What is read, or nothing if even that stack is not enough. The reading may run twice, so it changes nothing but its result. */
    static <T> Optional<T> read(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (StackOverflowError tooDeep) {
            return again(reading);
        }
    }

    private static <T> Optional<T> again(Supplier<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading::get);
        new Thread(null, task, "deep", BYTES).start();
        try {
            return Optional.of(task.get());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StackOverflowError) {
                return Optional.empty();
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a text was read");
        }
    }
}
