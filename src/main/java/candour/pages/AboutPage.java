package candour.pages;

/** Who publishes this site, and how it is made. */
public record AboutPage(Head head, String title, String publisher, Link contact, Link frameworks, Link data)
        implements Page {

    static AboutPage of(Frame frame) {
        Address here = Address.ABOUT;
        String title = "About this site";
        return new AboutPage(
                frame.head(
                        here, title, "Who publishes this site, where its facts come from, and how it compares them."),
                title,
                frame.site().publisher(),
                new Link("mailto:" + frame.site().contact(), frame.site().contact()),
                here.link(Address.FRAMEWORKS, "How inspections judge"),
                here.link(Address.DATA, "Data"));
    }
}
