package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.compare.Deadline;
import candour.compare.Tracked;
import candour.model.Action;
import candour.model.PartialDate;
import candour.say.Words;
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
    public static List<DueDate> of(List<Story> stories, Words words) {
        List<DueDate> all = new ArrayList<>();
        for (Story story : stories) {
            for (Chapter chapter : story.chapters()) {
                chapter.tracked().forEach(tracked -> tracked(tracked, words, all));
                chapter.deadlines().stream()
                        .filter(Deadline.Counted.class::isInstance)
                        .forEach(deadline -> all.add(duty(chapter, (Deadline.Counted) deadline, words)));
            }
        }
        all.sort(Comparator.comparing(DueDate::to).thenComparing(DueDate::id));
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    private static void tracked(Tracked tracked, Words words, List<DueDate> all) {
        String path = Address.recommendations(tracked.inspection()).path() + "#"
                + tracked.improvement().id();
        String where = words.titles().title(tracked.authority(), tracked.inspection());
        tracked.due().byReport().ifPresent(day -> all.add(asked(path, where, tracked, day, words)));
        int number = 1;
        for (Action action : tracked.improvement().actions()) {
            String id = path + "-action-" + number++;
            action.due().ifPresent(due -> all.add(action(path, id, where, action, due, words)));
        }
    }

    private static DueDate asked(String path, String where, Tracked tracked, LocalDate day, Words words) {
        return new DueDate(
                path,
                path,
                words.with("calendar-due", "what", tracked.improvement().plain()),
                words.with(
                        "calendar-due.says",
                        "where",
                        where,
                        "says",
                        tracked.improvement().says(),
                        "status",
                        words.standings().word(tracked.standing().status())),
                day,
                day);
    }

    private static DueDate action(String path, String id, String where, Action action, PartialDate due, Words words) {
        return new DueDate(
                path,
                id,
                words.with("calendar-due", "what", action.says()),
                words.with("calendar-action", "where", where, "lead", action.lead()),
                due.earliest(),
                due.latest());
    }

    private static DueDate duty(Chapter chapter, Deadline.Counted deadline, Words words) {
        String path = Address.of(chapter.inspection()).path();
        return new DueDate(
                path + "#duties",
                path + "#duty-" + deadline.duty().id(),
                words.with("calendar-duty", "duty", deadline.duty().name()),
                words.with(
                        "calendar-duty.says",
                        "where",
                        words.titles().title(chapter.authority(), chapter.inspection()),
                        "rule",
                        words.duties().rule(deadline)),
                deadline.due(),
                deadline.due());
    }
}
