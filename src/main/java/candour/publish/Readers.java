package candour.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Who may read: a web server is often another user, so everybody may read what is published, whatever mask the build was
 * started with, and nobody else what is not finished. Systems without such permissions need nothing of this.
 */
final class Readers {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("r--r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("r-xr-xr-x");
    private static final Set<PosixFilePermission> CLOSED = PosixFilePermissions.fromString("rwx------");

    private Readers() {}

    static void openFile(Path file) throws IOException {
        open(file, FILE);
    }

    private static void openFolder(Path folder) throws IOException {
        open(folder, FOLDER);
    }

    private static void open(Path path, Set<PosixFilePermission> wanted) throws IOException {
        if (POSIX) {
            Set<PosixFilePermission> now = Files.getPosixFilePermissions(path);
            if (!now.containsAll(wanted)) {
                now.addAll(wanted);
                Files.setPosixFilePermissions(path, now);
            }
        }
    }

    /** The same for what may be another user's, who then decides. */
    static void openIfOwn(Path path) throws IOException {
        try {
            open(path, Files.isDirectory(path) ? FOLDER : FILE);
        } catch (FileSystemException ofAnotherUser) {
            return;
        }
    }

    static void createClosed(Path folder) throws IOException {
        if (POSIX) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(CLOSED));
        } else {
            Files.createDirectory(folder);
        }
    }

    /** Makes a folder, and those above it, that everybody may read. */
    static void createOpen(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getParent() != null) {
            createOpen(folder.getParent());
        }
        if (!makeOpen(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
    }

    /** Makes one folder that everybody may read; false if something of that name is there already. */
    static boolean makeOpen(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException already) {
            return false;
        }
        openFolder(folder);
        return true;
    }

    /** Whether a folder that is a folder, and no link to one, was empty and is gone. */
    static boolean deleteIfEmpty(Path folder) {
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException inUse) {
            return false;
        } catch (IOException mountedOrAnothers) {
            return false;
        }
    }
}
