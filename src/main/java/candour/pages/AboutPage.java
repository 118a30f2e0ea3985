package candour.pages;

import candour.say.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who publishes this site, and how it is made.
 *
 * @param reach the day of the newest document
 */
public record AboutPage(
        Head head, String title, String publisher, Link contact, Link frameworks, Link data, Optional<LocalDate> reach)
        implements Page {

    static AboutPage of(Frame frame) {
        Address here = Address.ABOUT;
        Words words = frame.words();
        return new AboutPage(
                frame.head(here, words.the("about"), words.the("about.description")),
                words.the("about"),
                frame.site().publisher(),
                new Link(frame.site().contactLink(), frame.site().contact()),
                here.link(Address.FRAMEWORKS, words.the("frameworks")),
                here.link(Address.DATA, words.the("data")),
                frame.reach());
    }
}
