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
 * @param years from that day to the day of the site
 * @param passed whether it is exactly that, more or nearly
 * @param newest the page of the newest inspection here; none where this is it
 * @param when in which year that was
 * @param elsewhere where later inspections may stand, which this site need not know
 */
public record Age(
        boolean isPublication,
        PartialDate day,
        int years,
        Passed passed,
        Optional<Link> newest,
        String when,
        Optional<Link> elsewhere) {

    /** @param page the page of the same kind of another inspection; where it has none, its first page stands for it */
    static Age of(Frame frame, Chapter chapter, Story story, Address here, Function<Chapter, Optional<Address>> page) {
        Words words = frame.words();
        Inspection inspection = chapter.inspection();
        Optional<Chapter> newest = newest(story.chapters()).filter(one -> one != chapter);
        int months = months(inspection.day(), frame.asAt());
        return new Age(
                inspection.publication().isPresent(),
                inspection.day(),
                years(months),
                passed(months),
                newest.map(one -> here.link(
                        page.apply(one).orElseGet(() -> Address.of(one.inspection())),
                        words.titles().title(one.inspection()))),
                newest.map(one -> Titles.year(one.inspection())).orElse(""),
                newest.isPresent() ? Optional.empty() : elsewhere(chapter.authority()));
    }

    private static Optional<Chapter> newest(List<Chapter> chapters) {
        return chapters.isEmpty() ? Optional.empty() : Optional.of(chapters.get(chapters.size() - 1));
    }

    /** How the number of years stands to the time that has passed. */
    public enum Passed {
        EXACTLY,
        MORE,
        NEARLY
    }

    /** From how many months on it is nearly a year more. */
    private static final int NEARLY_MONTHS = 9;

    private static final int MONTHS = 12;

    /** Months that have passed where the day or month is known, else those of as many years as the calendar has between the two. */
    private static int months(PartialDate published, LocalDate asAt) {
        long months = published instanceof PartialDate.Year year
                ? (long) (asAt.getYear() - year.year()) * MONTHS
                : ChronoUnit.MONTHS.between(published.earliest(), asAt);
        return (int) Math.max(0, months);
    }

    private static int years(int months) {
        return months / MONTHS + (months % MONTHS >= NEARLY_MONTHS ? 1 : 0);
    }

    private static Passed passed(int months) {
        int rest = months % MONTHS;
        return rest >= NEARLY_MONTHS ? Passed.NEARLY : rest == 0 ? Passed.EXACTLY : Passed.MORE;
    }

    /** Where the council's later inspections may be looked up. */
    static Optional<Link> elsewhere(Authority authority) {
        return authority.elsewhere().map(one -> new Link(one.url(), one.title()));
    }
}
