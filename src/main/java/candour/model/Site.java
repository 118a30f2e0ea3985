package candour.model;

import candour.problem.Position;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the site says of itself.
 *
 * @param contact an e-mail address, or the address of a page on which one can write
 * @param baseUrl where it will be published, ending in a slash
 * @param logo the picture that stands beside the name
 * @param notice what every reader has to know about this site, shown on every page
 * @param how an inspection works, step by step, for young people
 * @param rights that young people have, for their front door
 * @param reading how easy the children's versions must be to read
 * @param holdsBack whether an inspection is held back, with a notice in its place, once its children's version is overdue;
 *     otherwise nothing is published any more
 * @param drawsEach whether each inspection and authority gets a picture of its own to be shared by; none where the size of the
 *     archive decides
 * @param shown frameworks and themes of the library that have pages though no inspection here uses them
 * @param links to what is elsewhere, such as the council's own site
 * @param pages of the publisher's own, such as one about privacy
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
        Optional<Reference> logo,
        Optional<String> notice,
        List<Help> help,
        List<Step> how,
        List<Right> rights,
        List<ReadingTarget> reading,
        boolean holdsBack,
        Optional<Boolean> drawsEach,
        Shown shown,
        List<Linked> links,
        List<OwnPage> pages,
        List<String> familiarWords) {

    /** What {@code contact} can be: an e-mail address, or the address of a page with a form. */
    public static final Pattern CONTACT = Pattern.compile("[^\\s@:/]+@[^\\s@:/]+\\.[^\\s@:/]+|https://[^\\s/]+\\.\\S+");

    /** Where a link to the contact leads. */
    public String contactLink() {
        return contact.contains("://") ? contact : "mailto:" + contact;
    }

    /** Where a link stands on every page. */
    public enum Where {
        HEADER,
        FOOTER;

        /** As it is written in content. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A link to what is elsewhere. */
    public record Linked(String title, String address, Where where) {}

    /** A page of the publisher's own: {@code content/pages/<id>.md}. */
    public record OwnPage(String id, String title, Where where, Position position) {}

    /** What has pages beside what is used, by id. */
    public record Shown(List<Reference> frameworks, List<Reference> themes) {}

    /** The publisher's two colours. */
    public record Colours(Colour brand, Colour accent) {}

    /** @param hex as {@code #rrggbb} */
    public record Colour(String hex, Position position) {

        private static final double STEP = 0.02;

        /** The contrast of two colours as WCAG defines it, from 1 to 21. */
        public static double contrast(String one, String other) {
            double first = luminance(one) + 0.05;
            double second = luminance(other) + 0.05;
            return Math.max(first, second) / Math.min(first, second);
        }

        /** The same hue, as much lighter as it takes to stand out on a dark ground. */
        public String lighterOn(String ground, double contrast) {
            String lighter = hex;
            for (double step = STEP; contrast(lighter, ground) < contrast && step <= 1; step += STEP) {
                lighter = "#" + lighter(1, step) + lighter(3, step) + lighter(5, step);
            }
            return lighter;
        }

        /** First brighter, then nearer to white: a hue keeps more of itself than by mixing with white alone. */
        private String lighter(int at, double step) {
            int brightest = Math.max(part(1), Math.max(part(3), part(5)));
            double bright = brightest == 0 ? 0 : part(at) * (1 + step * (255.0 / brightest - 1));
            return "%02x".formatted(Math.round(bright + (255 - bright) * step));
        }

        private int part(int at) {
            return Integer.parseInt(hex.substring(at, at + 2), 16);
        }

        /** Relative luminance, from 0 for black to 1 for white. */
        private static double luminance(String hex) {
            return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
        }

        private static double channel(String hex, int at) {
            double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
    }

    /** Somebody a young person can turn to. */
    public record Help(
            String name, Optional<String> phone, Optional<String> email, String says, Optional<Reference> authority) {

        /** What a device calls by: {@code tel:08001111}. */
        public Optional<String> dial() {
            return phone.map(number -> "tel:" + number.replaceAll("[^+0-9]", ""));
        }

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
