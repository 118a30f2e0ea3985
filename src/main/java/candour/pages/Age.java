package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.model.Authority;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.say.Titles;
import candour.say.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How old what a page tells is, and where the newest stands: beside the first grade of every page about one inspection.
 *
 * @param isPublication whether the day is that of its publication; otherwise it is that of the inspection
 * @param years whole years from that day to the day of the site
 * @param newest the page of the newest inspection here; none where this is it
 * @param when in which year that was
 * @param elsewhere where later inspections may stand, which this site need not know
 */
public record Age(
        boolean isPublication,
        PartialDate day,
        int years,
        Optional<Link> newest,
        String when,
        Optional<Link> elsewhere) {

    /** @param page the page of the same kind of another inspection; where it has none, its first page stands for it */
    static Age of(Frame frame, Chapter chapter, Story story, Address here, Function<Chapter, Optional<Address>> page) {
        Words words = frame.words();
        Inspection inspection = chapter.inspection();
        Optional<Chapter> newest = newest(story.chapters()).filter(one -> one != chapter);
        return new Age(
                inspection.publication().isPresent(),
                inspection.day(),
                years(inspection.day(), frame.asAt()),
                newest.map(one -> here.link(
                        page.apply(one).orElseGet(() -> Address.of(one.inspection())),
                        words.titles().title(one.inspection()))),
                newest.map(one -> Titles.year(one.inspection())).orElse(""),
                newest.isPresent() ? Optional.empty() : elsewhere(chapter.authority()));
    }

    private static Optional<Chapter> newest(List<Chapter> chapters) {
        return chapters.isEmpty() ? Optional.empty() : Optional.of(chapters.get(chapters.size() - 1));
    }

    /** Whole years where the day or month is known, else as many as the calendar has between the two. */
    private static int years(PartialDate published, LocalDate asAt) {
        return published instanceof PartialDate.Year year
                ? Math.max(0, asAt.getYear() - year.year())
                : (int) Math.max(0, ChronoUnit.YEARS.between(published.earliest(), asAt));
    }

    /** Where the council's later inspections may be looked up. */
    static Optional<Link> elsewhere(Authority authority) {
        return authority.elsewhere().map(one -> new Link(one.url(), one.title()));
    }
}
