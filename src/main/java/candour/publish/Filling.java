package candour.publish;

import candour.read.Together;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Carries out a {@link Plan}: each new file takes the place of the old one in one step of the system, the home page last; then
 * what is no longer part of the site goes; then the list says so. It can be stopped anywhere, and begun again.
 */
final class Filling {

    private final Path output;
    private final Path staged;
    private final Written own;
    private final Plan plan;
    private final List<String> moves;

    Filling(Path output, Path staged, Written own, Plan plan) {
        this.output = output;
        this.staged = staged;
        this.own = own;
        this.plan = plan;
        this.moves = plan.moves();
    }

    /** What can be found out or done before the first file is replaced: new folders, and whether this build may write to the old ones. */
    void prepare() throws IOException {
        Set<Path> filled = new TreeSet<>();
        moves.forEach(path -> filled.add(folder(path)));
        Set<Path> ready = new HashSet<>(Set.of(output));
        for (List<Path> folders : outermostFirst(filled)) {
            Together.each(folders, this::prepare);
            ready.addAll(folders);
        }
        Together.each(List.copyOf(filled), folder -> {
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
        });
        Set<Path> others = new TreeSet<>();
        plan.numbers().keySet().forEach(path -> others.add(folder(path)));
        others.removeAll(ready);
        Together.each(List.copyOf(others), Readers::openIfOwn);
    }

    /** These folders and those that they are in, within the output: of each depth all at once, because one is made in another. */
    private Collection<List<Path>> outermostFirst(Set<Path> folders) {
        Set<Path> all = new TreeSet<>();
        for (Path folder : folders) {
            for (Path one = folder; one != null && !one.equals(output) && all.add(one); ) {
                one = one.getParent();
            }
        }
        return all.stream()
                .collect(Collectors.groupingBy(Path::getNameCount, TreeMap::new, Collectors.toList()))
                .values();
    }

    /** The folder of a file; there is one, for every file is within the output. */
    private Path folder(String path) {
        return Objects.requireNonNull(output.resolve(path).getParent());
    }

    private void prepare(Path folder) throws IOException {
        if (Readers.makeOpen(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new NotOurs(List.of(shown(folder)));
        }
        Readers.openIfOwn(folder);
    }

    private String shown(Path path) {
        return output.relativize(path).toString().replace('\\', '/');
    }

    /** What is no longer part of the site, and could not be removed. */
    List<String> fill() throws HalfPublished {
        try {
            Together.each(moves, this::move);
            if (plan.hasNewHome()) {
                move(Plan.HOME);
            }
            List<String> left = removeStale();
            list(left);
            return left;
        } catch (IOException | RuntimeException | Error stopped) {
            throw new HalfPublished(stopped);
        }
    }

    private void move(String path) throws IOException {
        Path fresh = staged.resolve(Integer.toString(plan.number(path)));
        if (fresh.toFile().exists()) {
            move(fresh, output.resolve(path));
        }
    }

    /** In one step, so that at no moment there is no file; unless a folder of the site is a file system of its own. */
    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<String> removeStale() {
        Set<String> stale = new TreeSet<>(own.paths());
        stale.removeAll(plan.numbers().keySet());
        List<String> left = new ArrayList<>();
        for (String path : stale) {
            Path file = output.resolve(path);
            if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && !remove(file)) {
                left.add(path);
            }
        }
        return left;
    }

    /** With the folders that it was the last in. */
    private boolean remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            return false;
        }
        Path folder = file.getParent();
        while (folder != null && !folder.equals(output) && Readers.deleteIfEmpty(folder)) {
            folder = folder.getParent();
        }
        return true;
    }

    /** Files that could not be removed stay in it, so that the next build tries again. */
    private void list(List<String> left) throws IOException {
        Set<String> paths = new TreeSet<>(plan.numbers().keySet());
        paths.addAll(left);
        byte[] text = Written.text(paths);
        Path list = output.resolve(Written.FILE);
        if (!Files.exists(list) || !Arrays.equals(Files.readAllBytes(list), text)) {
            Path draft = Files.write(staged.resolve("list"), text);
            Readers.openFile(draft);
            Files.move(draft, list, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
