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
 * @param icon how the page reaches the publisher's logo
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
        String icon,
        Optional<Picture> share) {

    /**
     * A picture that is shown where a page is shared.
     *
     * @param address its whole address
     * @param alt what it says
     */
    public record Picture(String address, String alt) {}

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
                icon,
                picture.or(() -> share));
    }
}
