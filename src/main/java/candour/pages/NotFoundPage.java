package candour.pages;

/** What a server shows in place of a page that does not exist. */
public record NotFoundPage(Head head, String title) implements Page {

    static NotFoundPage of(Frame frame) {
        String title = "There is no such page";
        Address here = Address.notFound(frame.site().baseUrl().getPath());
        return new NotFoundPage(frame.head(here, title, "The address is wrong, or the page was never there."), title);
    }
}
