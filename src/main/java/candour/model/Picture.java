package candour.model;

import candour.problem.Position;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A picture for the children's versions.
 *
 * @param file its name within {@code content/pictures} and on the site
 * @param means what it shows, in a few words
 * @param licence under which it may be shown, such as {@code CC0-1.0}
 * @param source where it is from, if it is from elsewhere
 * @param content the bytes of the file, read-only
 */
public record Picture(
        String id,
        String file,
        String means,
        String licence,
        String author,
        Optional<String> source,
        ByteBuffer content,
        Position position) {}
