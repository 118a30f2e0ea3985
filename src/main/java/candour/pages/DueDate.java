package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.compare.Deadline;
import candour.compare.Tracked;
import candour.model.Action;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Progress;
import candour.say.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * By when something was to be done, for a calendar: a recommendation, an action or a legal duty.
 *
 * @param path the page about it, from the top of the site, with a fragment
 * @param id what tells it from every other one, beginning with the path
 * @param to the last day; an action may name a month alone, or a year
 * @param known the day of the newest thing that it rests on: the publication, a word on progress, a correction
 * @param revision how often the facts of its inspection have been corrected
 */
public record DueDate(
        String path,
        String id,
        String title,
        String says,
        LocalDate from,
        LocalDate to,
        LocalDate known,
        int revision) {

    /** Those of some authorities in the order of their days. */
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
        return all;
    }

    private static void tracked(Tracked tracked, Words words, List<DueDate> all) {
        String path = Address.recommendations(tracked.inspection()).path() + "#"
                + tracked.improvement().id();
        String where = words.titles().title(tracked.authority(), tracked.inspection());
        tracked.due().byReport().ifPresent(day -> all.add(asked(path, where, tracked, day, words)));
        int number = 1;
        for (Action action : tracked.improvement().actions()) {
            String id = path + "-action-" + number++;
            action.due().ifPresent(due -> all.add(action(path, id, where, action, due, tracked, words)));
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
                        "due",
                        words.standings().dueSentence(tracked.due()),
                        "status",
                        words.standings().word(tracked.standing().status())),
                day,
                day,
                known(tracked),
                revision(tracked.inspection()));
    }

    private static DueDate action(
            String path, String id, String where, Action action, PartialDate due, Tracked tracked, Words words) {
        return new DueDate(
                path,
                id,
                words.with("calendar-planned", "what", action.says()),
                words.with("calendar-action", "where", where, "lead", action.lead()),
                due.earliest(),
                due.latest(),
                known(tracked),
                revision(tracked.inspection()));
    }

    private static DueDate duty(Chapter chapter, Deadline.Counted deadline, Words words) {
        String path = Address.sources(chapter.inspection()).path();
        return new DueDate(
                path + "#duties",
                Address.of(chapter.inspection()).path() + "#duty-"
                        + deadline.duty().id(),
                words.with("calendar-duty", "duty", deadline.duty().name()),
                words.with(
                        "calendar-duty.says",
                        "where",
                        words.titles().title(chapter.authority(), chapter.inspection()),
                        "rule",
                        words.duties().rule(deadline) + " " + words.duties().other(deadline)),
                deadline.due(),
                deadline.due(),
                known(chapter.inspection(), Stream.of()),
                revision(chapter.inspection()));
    }

    private static LocalDate known(Tracked tracked) {
        return known(
                tracked.inspection(), tracked.improvement().progress().stream().map(Progress::on));
    }

    private static LocalDate known(Inspection inspection, Stream<PartialDate> said) {
        return Stream.of(
                        Stream.of(inspection.published().latest()),
                        said.map(PartialDate::latest),
                        inspection.lastCorrected().stream())
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static int revision(Inspection inspection) {
        return inspection.corrections().size();
    }
}
