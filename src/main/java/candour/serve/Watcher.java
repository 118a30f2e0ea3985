package candour.serve;

import candour.read.Snapshot;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches a folder and all in it. The system wakes it where it can (an edit is seen at once); it looks by itself besides, because network
 * disks tell nothing, some systems tell late, and editors that write by renaming are told in ways that differ. What counts is whether
 * names, sizes or times are others than before.
 */
public final class Watcher {

    /** How long nobody is believed to be still writing after a sign, in milliseconds. */
    private static final int QUIET = 5;

    /** How often it looks by itself, in milliseconds, at least. */
    private static final int LOOK = 700;

    /** Looking may take this part of the time at most. */
    private static final int SHARE = 20;

    private final Path folder;
    private final Consumer<Snapshot> changed;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private Snapshot last;

    /** @param changed is told what the folder holds: once at the beginning, and after each change */
    public Watcher(Path folder, Consumer<Snapshot> changed) {
        this.folder = folder;
        this.changed = changed;
        this.last = Snapshot.of(folder);
        changed.accept(last);
    }

    /** Until it is interrupted. What changed since it was made is a change. */
    public void run() throws IOException, InterruptedException {
        try (WatchService signs = folder.getFileSystem().newWatchService()) {
            register(last, signs);
            long took = look(signs);
            while (!Thread.currentThread().isInterrupted()) {
                WatchKey sign = signs.poll(Math.max(LOOK, took * SHARE), TimeUnit.MILLISECONDS);
                while (sign != null) {
                    sign.pollEvents();
                    sign.reset();
                    sign = signs.poll(QUIET, TimeUnit.MILLISECONDS);
                }
                took = look(signs);
            }
        } catch (ClosedWatchServiceException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many milliseconds it took to look. */
    private long look(WatchService signs) throws IOException {
        long begin = System.nanoTime();
        Snapshot now = Snapshot.of(folder);
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        if (!now.equals(last)) {
            last = now;
            register(now, signs);
            changed.accept(now);
        }
        return took;
    }

    /** Folders come and go; where one cannot be registered, looking is enough. */
    private void register(Snapshot now, WatchService signs) {
        keys.entrySet()
                .removeIf(one -> !one.getValue().isValid() || !now.folders().contains(one.getKey()));
        for (Path one : now.folders()) {
            keys.computeIfAbsent(one, path -> key(path, signs));
        }
    }

    private static @Nullable WatchKey key(Path path, WatchService signs) {
        try {
            return path.register(
                    signs,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (IOException tooMany) {
            return null;
        }
    }
}
