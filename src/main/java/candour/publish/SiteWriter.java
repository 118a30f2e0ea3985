package candour.publish;

import candour.render.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Writes a site into a folder that it does not own. All that is new is made beside the old site, within its folder; only when it is
 * whole, each file takes its place. What Candour did not write is neither replaced nor removed.
 */
public final class SiteWriter {

    private static final String FOLDER = ".candour-new";

    private final Path target;

    public SiteWriter(Path target) {
        this.target = target.toAbsolutePath().normalize();
    }

    /** Ends what a build began that was stopped while it filled the folder. */
    public void mend() throws IOException {
        Path staged = target.resolve(FOLDER);
        if (Files.exists(staged.resolve(BuildLock.FILE)) && Plan.left(staged).isPresent()) {
            BuildLock lock = BuildLock.take(staged);
            try {
                carryOn(target.toRealPath(), staged);
            } finally {
                lock.close();
            }
        }
    }

    /** Returns when no other build is writing to the folder any more. */
    public void await() throws IOException {
        BuildLock.await(target.resolve(FOLDER));
    }

    /**
     * Writes all files at the same time, each as it is made.
     *
     * @param progress told after each file how many have been written
     * @param last looks at the whole before anything takes the place of the old site; by throwing it keeps the old one
     * @return what is no longer part of the site and could not be removed
     */
    public List<String> write(Stream<Output> files, IntConsumer progress, Runnable last) throws IOException {
        boolean isNew = !Files.exists(target);
        Path output = folder();
        BuildLock lock = BuildLock.take(output.resolve(FOLDER));
        try {
            return write(output, files.toList(), progress, last);
        } finally {
            lock.close();
            if (isNew) {
                Readers.deleteIfEmpty(output);
            }
        }
    }

    /** Through links, so that a link stays one. */
    private Path folder() throws IOException {
        if (Files.isSymbolicLink(target) && !Files.exists(target)) {
            throw new IOException(target + " is a link that leads nowhere");
        }
        Readers.createOpen(target);
        Path output = target.toRealPath();
        if (!Files.isDirectory(output)) {
            throw new NotDirectoryException(target.toString());
        }
        return output;
    }

    private static List<String> write(Path output, List<Output> files, IntConsumer progress, Runnable last)
            throws IOException {
        Path staged = output.resolve(FOLDER);
        carryOn(output, staged);
        Written own = Written.in(output);
        boolean isStopped = false;
        try {
            Files.writeString(staged.resolve(".gitignore"), "*\n");
            Plan plan = new Staging(output, staged, own).write(files, progress);
            last.run();
            plan.stamp(staged);
            Filling filling = new Filling(output, staged, own, plan);
            filling.prepare();
            return filling.fill();
        } catch (HalfPublished stopped) {
            isStopped = true;
            throw stopped;
        } finally {
            if (!isStopped) {
                clear(staged);
            }
        }
    }

    /** A build that was stopped while it filled the folder is carried on to its end; of one that was stopped before, nothing is kept. */
    private static void carryOn(Path output, Path staged) throws IOException {
        Optional<Plan> left = Plan.left(staged);
        if (left.isPresent()) {
            Filling filling = new Filling(output, staged, Written.in(output), left.get());
            try {
                filling.prepare();
            } catch (IOException stillStopped) {
                throw new HalfPublished(stillStopped);
            }
            filling.fill();
        }
        clear(staged);
    }

    private static void clear(Path staged) throws IOException {
        Plan.withdraw(staged);
        List<Path> files;
        try (Stream<Path> entries = Files.list(staged)) {
            files = entries.filter(entry -> !entry.endsWith(BuildLock.FILE))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
