package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.compare.Deadline;
import candour.compare.Tracked;
import candour.model.Action;
import candour.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * By when something was to be done, for a calendar: a recommendation, an action or a legal duty.
 *
 * @param path the page about it, from the top of the site, with a fragment
 * @param id what tells it from every other one, beginning with the path
 * @param to the last day; an action may name a month alone, or a year
 */
public record DueDate(String path, String id, String title, String says, LocalDate from, LocalDate to) {

    private static final int MOST = 1000;

    /** Those of some authorities in the order of their days; of very many, the latest. */
    public static List<DueDate> of(List<Story> stories) {
        List<DueDate> all = new ArrayList<>();
        for (Story story : stories) {
            for (Chapter chapter : story.chapters()) {
                chapter.tracked().forEach(tracked -> tracked(tracked, all));
                chapter.deadlines().forEach(deadline -> duty(chapter, deadline, all));
            }
        }
        all.sort(Comparator.comparing(DueDate::to).thenComparing(DueDate::id));
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    private static void tracked(Tracked tracked, List<DueDate> all) {
        String path = Address.recommendations(tracked.inspection()).path() + "#"
                + tracked.improvement().id();
        String where = Titles.title(tracked.authority(), tracked.inspection());
        String stands = StandingLabel.of(tracked.standing()).word();
        tracked.due()
                .inCalendar()
                .ifPresent(day -> all.add(new DueDate(
                        path,
                        path,
                        "Due: " + tracked.improvement().plain(),
                        where + ". " + tracked.improvement().says() + " Where it stands: " + stands + ".",
                        day,
                        day)));
        int number = 1;
        for (Action action : tracked.improvement().actions()) {
            String id = path + "-action-" + number++;
            action.due().ifPresent(due -> all.add(action(path, id, where, action, due)));
        }
    }

    private static DueDate action(String path, String id, String where, Action action, PartialDate due) {
        String lead = action.lead().map(who -> " Lead: " + who + ".").orElse("");
        return new DueDate(path, id, "Due: " + action.says(), where + "." + lead, due.earliest(), due.latest());
    }

    private static void duty(Chapter chapter, Deadline deadline, List<DueDate> all) {
        String path = Address.of(chapter.inspection()).path();
        all.add(new DueDate(
                path + "#duties",
                path + "#duty-" + deadline.duty().id(),
                "Law: " + deadline.duty().name(),
                Titles.title(chapter.authority(), chapter.inspection()) + ". " + Obligation.rule(deadline),
                deadline.due(),
                deadline.due()));
    }
}
