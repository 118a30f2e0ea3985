package candour.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file of the finished site.
 *
 * @param path within the site, with forward slashes
 */
public record Output(String path, Body body) {

    /** The paths of all files. Two files with one path stop the build: one would silently take the other's place. */
    public static Set<String> paths(List<Output> files) {
        Set<String> paths = new HashSet<>();
        for (Output file : files) {
            if (!paths.add(file.path())) {
                throw new IllegalStateException("Two files of the site would be called " + file.path() + ".");
            }
        }
        return paths;
    }

    /** Bytes that are made when they are written. */
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
