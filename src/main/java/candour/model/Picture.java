package candour.model;

import candour.problem.Position;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A picture for the children's versions, or the publisher's logo.
 *
 * @param file its name within {@code content/pictures} and on the site
 * @param means what it shows, in a few words
 * @param licence under which it may be shown, such as {@code CC0-1.0}
 * @param source where it is from, if it is from elsewhere
 * @param shape how many times as wide as high it is; 1 where it does not say
 * @param content the bytes of the file as they are published, read-only
 */
public record Picture(
        String id,
        String file,
        String means,
        String licence,
        String author,
        Optional<String> source,
        double shape,
        ByteBuffer content,
        Position position) {}
