package candour.pages;

import candour.model.Authority;
import candour.model.BeingWritten;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.say.Words;

/**
 * In the place of an inspection that is held back, and of its children's version: no inspection is published without one.
 *
 * @param until the day by which the children's version was promised
 */
public record WithheldPage(Head head, String title, PartialDate until, Link place) implements Page {

    /** @param here the address of the inspection, or of its children's version */
    static WithheldPage of(Frame frame, Authority authority, Inspection inspection, Address here) {
        Words words = frame.words();
        String key = here.equals(Address.of(inspection)) ? "withheld-title" : "young-version.name";
        String title = words.with(key, "title", words.titles().title(authority, inspection));
        Link place = here.link(Address.of(authority), authority.name());
        return new WithheldPage(
                frame.head(here, title, words.the("withheld-description"), place),
                title,
                inspection.beingWritten().map(BeingWritten::until).orElse(inspection.published()),
                place);
    }
}
