package candour.model;

import candour.problem.Position;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the site says of itself.
 *
 * @param baseUrl where it will be published, ending in a slash
 * @param notice what every reader has to know about this site, shown on every page
 * @param how an inspection works, step by step, for young people
 * @param rights that young people have, for their front door
 * @param reading how easy the children's versions must be to read
 * @param familiarWords words that young readers here know, besides those that all do
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
        List<Help> help,
        List<Step> how,
        List<Right> rights,
        List<ReadingTarget> reading,
        List<String> familiarWords) {

    /** The publisher's two colours. */
    public record Colours(Colour brand, Colour accent) {}

    /** @param hex as {@code #rrggbb} */
    public record Colour(String hex, Position position) {}

    /** Somebody a young person can turn to. */
    public record Help(
            String name, Optional<String> phone, Optional<String> email, String says, Optional<Reference> authority) {

        /** Whether it is for everybody, or for those who live there. */
        public boolean isFor(Authority place) {
            return authority.isEmpty() || authority.get().id().equals(place.id());
        }
    }

    /**
     * A right that young people have.
     *
     * @param law where it is written
     */
    public record Right(Passage says, Reference picture, String law) {}

    /** One step of how an inspection works, for young people. */
    public record Step(Passage says, Reference picture) {}
}
