package candour.pages;

import candour.model.Html;
import candour.model.Site;

/** A page of the publisher's own, such as one about privacy. */
public record OwnPage(Head head, String title, Html html) implements Page {

    static OwnPage of(Frame frame, Site.OwnPage page, Html html) {
        return new OwnPage(
                frame.head(
                        Address.of(page),
                        page.title(),
                        frame.words()
                                .with(
                                        "own-page-description",
                                        "title",
                                        page.title(),
                                        "site",
                                        frame.site().title())),
                page.title(),
                html);
    }
}
