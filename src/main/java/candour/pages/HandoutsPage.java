package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Inspection;
import java.util.List;

/** Ready-made words with which officers tell others of an inspection, each on a sheet of its own when printed. */
public record HandoutsPage(Head head, String title, String intro, List<HandoutText> texts, Link inspection)
        implements Page {

    static HandoutsPage of(Frame frame, Chapter chapter) {
        Inspection inspection = chapter.inspection();
        Address here = Address.handouts(inspection);
        String title = "Words to hand on: " + Titles.title(chapter.authority(), inspection);
        return new HandoutsPage(
                frame.head(
                        here,
                        title,
                        "Texts for newspapers, radio, schools and groups of young people about "
                                + Titles.shortTitle(inspection) + " of "
                                + chapter.authority().name() + ".",
                        here.link(
                                Address.of(chapter.authority()),
                                chapter.authority().name()),
                        here.link(Address.of(inspection), Titles.title(inspection))),
                title,
                "They say what the pages of this site say, and nothing else. Each prints on a sheet of its own.",
                HandoutTexts.of(frame, chapter),
                here.link(Address.of(inspection), "Read what the inspectors found"));
    }
}
