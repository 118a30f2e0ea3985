package candour.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
        Look look = new Look(content);
        try {
            Files.walkFileTree(content, look);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Snapshot(Map.copyOf(look.files), Set.copyOf(look.folders));
    }

    /** Notes what it passes; what is gone when it comes by is not there. */
    private static final class Look extends SimpleFileVisitor<Path> {

        private final Path content;
        private final Map<Path, String> files = new HashMap<>();
        private final Set<Path> folders = new HashSet<>();

        private Look(Path content) {
            this.content = content;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
            boolean isHidden =
                    !folder.equals(content) && folder.getFileName().toString().startsWith(".");
            if (isHidden) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
            files.put(file, about.lastModifiedTime() + " " + about.size() + " " + about.fileKey());
            return FileVisitResult.CONTINUE;
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
