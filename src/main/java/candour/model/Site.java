package candour.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the site says of itself.
 *
 * @param baseUrl where it will be published, ending in a slash
 * @param notice what every reader has to know about this site, shown on every page
 */
public record Site(
        String title,
        String strapline,
        String publisher,
        String contact,
        URI baseUrl,
        String language,
        Colours colours,
        Optional<String> notice,
        List<Help> help) {

    /** The publisher's two colours, each as {@code #rrggbb}. */
    public record Colours(String brand, String accent) {}

    /** Somebody a young person can turn to. */
    public record Help(String name, Optional<String> phone, String says) {}
}
