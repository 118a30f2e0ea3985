package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.BeingWritten;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Site;
import candour.say.Words;
import java.util.List;
import java.util.Optional;

/**
 * In the place of a children's version that is promised.
 *
 * @param until the day by which it will be there
 */
public record BeingWrittenPage(
        Head head, String title, PartialDate until, YoungAnswer answer, List<Site.Help> help, Link adults, Link words)
        implements Page {

    static BeingWrittenPage of(Frame frame, Chapter chapter, BeingWritten promise) {
        Inspection inspection = chapter.inspection();
        Words words = frame.words();
        Address here = Address.youngPeople(inspection);
        return new BeingWrittenPage(
                frame.head(
                        here,
                        words.with(
                                "young-version.name", "title", words.titles().title(chapter.authority(), inspection)),
                        words.the("young-being-written.about"),
                        here.link(
                                Address.of(chapter.authority()),
                                chapter.authority().name()),
                        here.link(Address.of(inspection), words.titles().title(inspection))),
                YoungPeoplePage.title(chapter, words),
                promise.until(),
                YoungAnswer.of(Optional.empty(), YoungMark.of(chapter, words)),
                frame.help(chapter.authority()),
                here.link(Address.of(inspection), words.the("young-version.adults")),
                here.link(Address.WORDS, words.the("glossary")));
    }
}
