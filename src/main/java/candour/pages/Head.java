package candour.pages;

import candour.say.Words;
import java.util.List;
import java.util.Optional;

/**
 * What every page needs around its own content.
 *
 * @param address where the page is
 * @param words in which the page is said
 * @param title as the browser shows it, with the site's name
 * @param description one sentence for search results
 * @param canonical the whole address of the page
 * @param assets how the page reaches the folder of assets
 * @param feed how the page reaches the feed of news
 * @param notice what every reader has to know about this site
 * @param themeColour the publisher's first colour, for the frame of the browser
 * @param emblem by which the publisher is known: beside the name, and in the tab of the browser
 * @param share the picture that stands for the page where it is shared, if there can be one
 */
public record Head(
        Address address,
        Words words,
        String title,
        String description,
        String canonical,
        String assets,
        String feed,
        Link home,
        List<Link> navigation,
        List<Link> breadcrumbs,
        Optional<String> notice,
        String publisher,
        List<Link> footer,
        String themeColour,
        Emblem emblem,
        Optional<Picture> share) {

    /**
     * A picture that is shown where a page is shared.
     *
     * @param address its whole address
     * @param alt what it says
     */
    public record Picture(String address, String alt) {}

    /**
     * The publisher's emblem.
     *
     * @param icon how the page reaches the picture for the tab of the browser
     * @param isDrawn whether it is an SVG, or else a PNG
     * @param logo what stands beside the site's name, where there is one
     */
    public record Emblem(String icon, boolean isDrawn, Optional<Logo> logo) {

        static Emblem of(String address, candour.model.Picture logo) {
            return new Emblem(address, logo.file().endsWith(".svg"), Optional.of(Logo.of(address, logo.shape())));
        }

        /** A square of the site's own colour with its first letter, for the tab alone. */
        static Emblem none(String address) {
            return new Emblem(address, true, Optional.empty());
        }
    }

    /** A logo in its own proportions, in pixels of CSS. */
    public record Logo(String address, int width, int height) {

        private static final int WIDEST = 240;
        private static final int HIGHEST = 60;
        /** A sign that is about as wide as high is as high as the name beside it. */
        private static final int BESIDE = 40;

        /** Whether it takes a line of its own where there is little room. */
        public boolean isWide() {
            return width > 2 * height;
        }

        static Logo of(String address, double shape) {
            boolean isSign = shape > 0.75 && shape < 2;
            double height = Math.min(isSign ? BESIDE : HIGHEST, WIDEST / shape);
            return new Logo(
                    address, (int) Math.max(1, Math.round(height * shape)), (int) Math.max(1, Math.round(height)));
        }
    }

    /** The same with a picture of its own where it is shared. */
    Head sharing(Optional<Picture> picture) {
        return new Head(
                address,
                words,
                title,
                description,
                canonical,
                assets,
                feed,
                home,
                navigation,
                breadcrumbs,
                notice,
                publisher,
                footer,
                themeColour,
                emblem,
                picture.or(() -> share));
    }
}
