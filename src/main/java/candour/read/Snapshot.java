package candour.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a content folder holds at one moment, by names, sizes and times: two that are equal were read from the same files.
 *
 * @param files when each was changed, and how long it is
 * @param folders all of them, the content folder too if it is there
 */
public record Snapshot(Map<Path, String> files, Set<Path> folders) {

    /** Files that come and go meanwhile are either in it or not. */
    public static Snapshot of(Path content) {
        try {
            Look look = new Look(content, content.toRealPath());
            Files.walkFileTree(look.real, look);
            return new Snapshot(Map.copyOf(look.files), Set.copyOf(look.folders));
        } catch (NoSuchFileException gone) {
            return new Snapshot(Map.of(), Set.of());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Files and folders that are there and were not, or were and are not, or are others than they were. */
    Stream<Path> changedSince(Snapshot before) {
        Stream<Path> files = Stream.concat(this.files.keySet().stream(), before.files.keySet().stream())
                .filter(file -> !Objects.equals(this.files.get(file), before.files.get(file)));
        Stream<Path> folders = Stream.concat(this.folders.stream(), before.folders.stream())
                .filter(folder -> this.folders.contains(folder) != before.folders.contains(folder));
        return Stream.concat(files, folders).distinct();
    }

    /** Notes what it passes; what is gone when it comes by is not there. */
    private static final class Look extends SimpleFileVisitor<Path> {

        private final Path content;
        private final Path real;
        private final Map<Path, String> files = new HashMap<>();
        private final Set<Path> folders = new HashSet<>();

        private Look(Path content, Path real) {
            this.content = content;
            this.real = real;
        }

        /** As it is called from the content folder on, which may be a link. */
        private Path called(Path seen) {
            return content.resolve(real.relativize(seen));
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
            boolean isHidden =
                    !folder.equals(real) && folder.getFileName().toString().startsWith(".");
            if (isHidden) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(called(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
            BasicFileAttributes told = about.isSymbolicLink() ? target(file, about) : about;
            files.put(called(file), told.lastModifiedTime() + " " + told.size() + " " + told.fileKey());
            return FileVisitResult.CONTINUE;
        }

        /** What a link leads to; of one that leads nowhere, the link. */
        private static BasicFileAttributes target(Path link, BasicFileAttributes about) {
            try {
                return Files.readAttributes(link, BasicFileAttributes.class);
            } catch (IOException nowhere) {
                return about;
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
