package candour.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file only from where it begins to differ from the one that is published, and not at all if it never does: most
 * pages stay the same from one build to the next, and what is not replaced can not be replaced by half.
 */
final class Changes extends OutputStream {

    private final Path published;
    private final Path fresh;
    private @Nullable InputStream before;
    private @Nullable OutputStream after;
    private long same;

    /** @param isThere whether there is a published file to compare with */
    Changes(Path published, boolean isThere, Path fresh) throws IOException {
        this.published = published;
        this.fresh = fresh;
        if (isThere) {
            before = Files.newInputStream(published);
        } else {
            after = create();
        }
    }

    private OutputStream create() throws IOException {
        return Files.newOutputStream(fresh);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (before != null) {
            byte[] there = before.readNBytes(length);
            if (Arrays.equals(bytes, from, from + length, there, 0, there.length)) {
                same += length;
                return;
            }
            differ(before);
        }
        Objects.requireNonNull(after).write(bytes, from, length);
    }

    private void differ(InputStream from) throws IOException {
        from.close();
        before = null;
        OutputStream after = create();
        this.after = after;
        try (InputStream start = Files.newInputStream(published)) {
            byte[] piece = new byte[1 << 13];
            for (long left = same; left > 0; ) {
                int read = start.readNBytes(piece, 0, (int) Math.min(left, piece.length));
                after.write(piece, 0, read);
                left -= Math.max(1, read);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (before != null && before.read() >= 0) {
            differ(before);
        }
        if (before != null) {
            before.close();
        } else if (after != null) {
            after.close();
        }
    }

    /** Once it is closed: whether there is a new file. */
    boolean isChanged() {
        return before == null;
    }
}
