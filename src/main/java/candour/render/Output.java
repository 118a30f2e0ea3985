package candour.render;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of the finished site.
 *
 * @param path within the site, with forward slashes
 */
public record Output(String path, Body body) {

    /** Bytes that are made when they are written. */
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
