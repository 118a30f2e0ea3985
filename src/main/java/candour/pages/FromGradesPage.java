package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Archive;
import candour.model.Inspection;
import candour.model.Site;
import candour.say.Words;
import java.util.List;
import java.util.Optional;

/**
 * A children's version that is made from the grades alone, in the words that their framework has for young people, and says so.
 *
 * @param grades all of them, with what each means
 */
public record FromGradesPage(
        Head head,
        String title,
        Age age,
        String year,
        YoungAnswer answer,
        List<YoungMark> grades,
        List<Site.Help> help,
        Link adults,
        Link words)
        implements Page {

    /** In one piece: one line a field of the record. */
    static FromGradesPage of(Frame frame, Archive archive, Chapter chapter, Age age) {
        Inspection inspection = chapter.inspection();
        Words words = frame.words();
        Address here = Address.youngPeople(inspection);
        List<YoungMark> grades = YoungMark.all(inspection, words);
        return new FromGradesPage(
                frame.head(
                                here,
                                words.with(
                                        "young-version.name",
                                        "title",
                                        words.titles().title(chapter.authority(), inspection)),
                                words.with(
                                        "young-version.about",
                                        "place",
                                        chapter.authority().name()),
                                here.link(
                                        Address.of(chapter.authority()),
                                        chapter.authority().name()),
                                here.link(Address.of(inspection), words.titles().title(inspection)))
                        .sharing(frame.picture(here, ShareCard.ofGrades(frame, chapter))),
                YoungPeoplePage.shortTitle(chapter, words),
                age,
                words.titles().when(inspection),
                new YoungAnswer(picture(archive, here), YoungMark.of(chapter, words), YoungLadder.of(grades)),
                grades,
                frame.help(chapter.authority()),
                here.link(Address.of(inspection), words.the("young-version.adults")),
                here.link(Address.WORDS, words.the("glossary")));
    }

    /** That of the first thing that the site says of how inspectors work. */
    private static Optional<Image> picture(Archive archive, Address here) {
        return archive.site().how().stream()
                .findFirst()
                .map(step -> Image.of(archive.pictures(), here, step.picture()));
    }
}
