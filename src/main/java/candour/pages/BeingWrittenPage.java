package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.BeingWritten;
import candour.model.Inspection;
import candour.model.Site;
import java.util.List;

/**
 * In the place of a children's version that is promised.
 *
 * @param until the day by which it will be there
 */
public record BeingWrittenPage(
        Head head, String title, String until, List<YoungMark> marks, List<Site.Help> help, Link adults, Link words)
        implements Page {

    static BeingWrittenPage of(Frame frame, Chapter chapter, BeingWritten promise) {
        Inspection inspection = chapter.inspection();
        Address here = Address.youngPeople(inspection);
        String place = chapter.authority().name();
        return new BeingWrittenPage(
                frame.head(
                        here,
                        "For young people: " + Titles.title(chapter.authority(), inspection),
                        "The young people’s version of this inspection is being written.",
                        here.link(Address.of(chapter.authority()), place),
                        here.link(Address.of(inspection), Titles.title(inspection))),
                YoungPeoplePage.title(place, inspection),
                Wording.date(promise.until()),
                YoungMark.of(inspection),
                frame.help(chapter.authority()),
                here.link(Address.of(inspection), "Read the page for adults"),
                here.link(Address.WORDS, "Words explained"));
    }
}
