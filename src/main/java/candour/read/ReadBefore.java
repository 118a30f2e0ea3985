package candour.read;

import candour.model.Framework;
import candour.problem.Problem;
import candour.read.SharedReader.Shared;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a content folder and has not changed since, for whoever reads the same folder again and again: inspections, and what
 * they share. What it was read from is known by names, sizes and times. Not for two readings at the same time.
 */
public final class ReadBefore {

    private static final String AUTHORITIES = "authorities";
    /** How many names lead to the folder of an inspection, from the content folder on. */
    private static final int DEPTH = 3;

    private Snapshot last = new Snapshot(Map.of(), Set.of());
    private @Nullable Shared shared;
    private final Map<Path, InspectionFolder.Read> inspections = new ConcurrentHashMap<>();
    private final Map<String, Borrowed> borrowed = new ConcurrentHashMap<>();

    /** A framework of the library. */
    record Borrowed(Optional<Framework> framework, List<Problem> problems, boolean isUnreadable) {}

    /**
     * Forgets what was read from what is not the same any more. To be called before each reading.
     *
     * @param now what the folder held a moment ago: what changes from then on is another time's
     */
    public void begin(Path content, Snapshot now) {
        Set<Optional<Path>> changed =
                now.changedSince(last).map(path -> inspection(content, path)).collect(Collectors.toSet());
        if (changed.contains(Optional.<Path>empty())) {
            shared = null;
            inspections.clear();
            borrowed.clear();
        }
        changed.forEach(folder -> folder.ifPresent(inspections::remove));
        last = now;
    }

    /** The folder of the inspection that something belongs to; none where it may concern others. */
    private static Optional<Path> inspection(Path content, Path path) {
        Path within = content.relativize(path);
        return within.getNameCount() >= DEPTH && within.getName(0).toString().equals(AUTHORITIES)
                ? Optional.of(content.resolve(within.subpath(0, DEPTH)))
                : Optional.empty();
    }

    Shared shared(Supplier<Shared> reading) {
        Shared known = shared;
        if (known == null) {
            known = reading.get();
            shared = known;
        }
        return known;
    }

    Borrowed borrowed(String id, Supplier<Borrowed> reading) {
        return borrowed.computeIfAbsent(id, any -> reading.get());
    }

    /** @param folder of an inspection; one that is reached by a link is read each time, for nobody sees what changes in it */
    InspectionFolder.Read inspection(Path folder, Supplier<InspectionFolder.Read> reading) {
        return last.folders().contains(folder)
                ? inspections.computeIfAbsent(folder, any -> reading.get())
                : reading.get();
    }
}
