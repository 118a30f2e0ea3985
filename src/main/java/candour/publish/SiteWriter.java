package candour.publish;

import candour.render.Output;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Writes a site into a new folder beside the old one and puts it in the old one's place when it is whole. Until then, and
 * if anything fails, the old site stays as it was.
 */
public final class SiteWriter {

    private static final String MARK = "<meta name=\"generator\" content=\"Candour\">";

    /** The name of the old site while it is put aside. */
    private static final String KEPT = "site";

    private final Path target;

    public SiteWriter(Path target) {
        this.target = target.toAbsolutePath().normalize();
    }

    /** Whether the folder may be replaced: it is not there, it is empty, or Candour wrote it. */
    public boolean mayReplace() throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        Path home = target.resolve("index.html");
        if (Files.isRegularFile(home)) {
            return Files.readString(home, StandardCharsets.UTF_8).contains(MARK);
        }
        try (Stream<Path> entries = Files.list(target)) {
            return entries.findAny().isEmpty();
        }
    }

    /**
     * Writes all files at the same time, each as it is made.
     *
     * @param progress told after each file how many have been written
     * @param last looks at the whole before it is put in the old site's place; by throwing it keeps the old one
     */
    public void write(Stream<Output> files, IntConsumer progress, Runnable last) throws IOException {
        Files.createDirectories(target.getParent());
        BuildLock lock = BuildLock.take(beside("lock"));
        try {
            recover();
            stage(files, progress, last);
        } finally {
            lock.close();
        }
    }

    private void stage(Stream<Output> files, IntConsumer progress, Runnable last) throws IOException {
        Path staged = Files.createTempDirectory(
                target.getParent(), beside("new-").getFileName().toString());
        try {
            writeAll(staged, files, progress);
            last.run();
            swap(staged);
        } finally {
            delete(staged);
        }
    }

    private Path beside(String what) {
        return target.resolveSibling("." + target.getFileName() + "-" + what);
    }

    /**
     * Cleans up after builds that were killed. One that was killed between the two moves of {@link #swap} left the old site
     * where it had been put aside; it is put back.
     */
    private void recover() throws IOException {
        String fresh = beside("new-").getFileName().toString();
        String aside = beside("old-").getFileName().toString();
        List<Path> left;
        try (Stream<Path> entries = Files.list(target.getParent())) {
            left = entries.filter(entry -> entry.getFileName().toString().startsWith(fresh)
                            || entry.getFileName().toString().startsWith(aside))
                    .toList();
        }
        for (Path entry : left) {
            Path kept = entry.resolve(KEPT);
            if (!Files.exists(target) && Files.isDirectory(kept)) {
                Files.move(kept, target);
            }
            delete(entry);
        }
    }

    /** Goes on to the end even if a file fails, because nothing may still be writing when the folder is removed. */
    private static void writeAll(Path folder, Stream<Output> files, IntConsumer progress) throws IOException {
        AtomicInteger written = new AtomicInteger();
        AtomicReference<IOException> failure = new AtomicReference<>();
        files.parallel().filter(file -> failure.get() == null).forEach(file -> {
            try {
                write(folder, file);
                progress.accept(written.incrementAndGet());
            } catch (IOException failed) {
                failure.compareAndSet(null, failed);
            } catch (RuntimeException failed) {
                failure.compareAndSet(
                        null, new IOException(file.path() + " could not be made: " + failed.getMessage(), failed));
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private static void write(Path folder, Output file) throws IOException {
        Path path = folder.resolve(file.path());
        Files.createDirectories(path.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            file.body().writeTo(out);
        }
    }

    private void swap(Path staged) throws IOException {
        openToReaders(staged);
        Path old = Files.createTempDirectory(
                target.getParent(), beside("old-").getFileName().toString());
        Path kept = old.resolve(KEPT);
        boolean replaces = Files.exists(target);
        if (replaces) {
            Files.move(target, kept);
        }
        try {
            Files.move(staged, target);
        } catch (IOException failed) {
            if (replaces) {
                Files.move(kept, target);
            }
            throw failed;
        } finally {
            delete(old);
        }
    }

    /** A temporary folder is closed to others by default; a web server has to read this one. */
    private static void openToReaders(Path folder) {
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
