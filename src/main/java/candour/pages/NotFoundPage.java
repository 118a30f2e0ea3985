package candour.pages;

import candour.say.Words;

/** What a server shows in place of a page that does not exist. */
public record NotFoundPage(Head head, String title) implements Page {

    static NotFoundPage of(Frame frame) {
        Words words = frame.words();
        Address here = Address.notFound(frame.site().baseUrl().getPath());
        return new NotFoundPage(
                frame.head(here, words.the("not-found"), words.the("not-found.description")), words.the("not-found"));
    }
}
