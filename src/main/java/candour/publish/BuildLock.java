package candour.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Lets one build at a time write a site. The system gives it back when a build ends, however it ends. Its file is the first
 * in the staging folder and the last to go, and so the mark by which that folder is known as Candour's.
 */
final class BuildLock implements AutoCloseable {

    static final String FILE = "lock";

    /** Far behind the last byte, because some systems let nobody read what is locked. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private static final int LONGEST = 4000;

    private final Path folder;
    private final FileChannel channel;

    private BuildLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the lock in a folder that is made for it, or says that another build has it. */
    static BuildLock take(Path folder) throws IOException {
        while (true) {
            own(folder);
            try {
                BuildLock lock = new BuildLock(folder, open(folder));
                if (lock.holds() && lock.isInPlace()) {
                    return lock;
                }
                lock.channel.close();
            } catch (NoSuchFileException goneWithItsFolder) {
                // The build that had it has ended meanwhile: once more.
            }
        }
    }

    /** Returns when the build that has the lock has ended. */
    static void await(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.WRITE)) {
            channel.lock(LOCKED, 1, false);
        } catch (NoSuchFileException ended) {
            return;
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void own(Path folder) throws IOException {
        try {
            Readers.createClosed(folder);
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    || !Files.exists(folder.resolve(FILE)) && !isEmpty(folder)) {
                throw new NotOurs(List.of(folder.getFileName().toString()));
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (NoSuchFileException gone) {
            return true;
        }
    }

    private boolean holds() throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock(LOCKED, 1, false);
        } catch (OverlappingFileLockException withinThisProcess) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new AnotherBuild();
        }
        return true;
    }

    /**
     * Whether what is locked is still the file of that name: the build before may have removed it between opening and locking.
     * A length drawn by lot tells; to open the file once more would give the lock back.
     */
    private boolean isInPlace() throws IOException {
        byte[] drawn = new byte[ThreadLocalRandom.current().nextInt(1, LONGEST)];
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(drawn));
        return Files.size(folder.resolve(FILE)) == drawn.length;
    }

    /** Removes the file and its folder, unless something is left there for the next build. */
    @Override
    public void close() throws IOException {
        try (channel;
                Stream<Path> entries = Files.list(folder)) {
            if (entries.count() == 1) {
                Files.delete(folder.resolve(FILE));
                Readers.deleteIfEmpty(folder);
            }
        }
    }
}
