package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Due;
import candour.compare.Standing;
import candour.compare.Tracked;
import candour.model.Action;
import candour.model.Finding;
import candour.model.Improvement;
import candour.model.Progress;
import candour.model.Theme;
import candour.say.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that inspectors asked for and what became of it.
 *
 * @param says the whole of it, where that is more than the heading
 * @param due by when, where its list does not say it for all
 * @param history each word on it, oldest first, with whose it is
 * @param reply what the council said to it, where it named no steps
 * @param before what it comes back to, in earlier inspections
 * @param next what later inspections found on the same point, or near it
 */
public record TrackedEntry(
        String id,
        String plain,
        Optional<String> says,
        List<String> themes,
        Optional<String> group,
        Optional<String> owner,
        Optional<Due> due,
        Standing standing,
        List<Step<Action>> actions,
        List<Step<Progress>> history,
        Optional<Sourced> reply,
        List<Followed> before,
        List<Followed> next,
        SourceNote source) {

    /** Whether anything is known of its subject, its heading, or whom it was asked of. */
    public boolean isPlaced() {
        return !themes.isEmpty() || group.isPresent() || owner.isPresent();
    }

    /** Whether its history, or the page, says all that is known of where it stands. */
    public boolean isSaidBelow() {
        return standing.isSaidOnce() || (!standing.status().isUnknown() && !history.isEmpty());
    }

    /** An action or a word on progress, with its source. */
    public record Step<T>(T fact, SourceNote source) {}

    static TrackedEntry of(
            Chapter chapter, Tracked tracked, boolean isDueAlone, Address here, LocalDate asAt, Words words) {
        Improvement one = tracked.improvement();
        return new TrackedEntry(
                one.id(),
                one.plain(),
                Optional.of(one.says()).filter(says -> !says.equals(one.plain())),
                one.themes().stream().map(Theme::name).toList(),
                one.group().map(group -> group.name()),
                one.owner(),
                Optional.of(tracked.due()).filter(any -> isDueAlone).filter(due -> !(due instanceof Due.None)),
                tracked.standing(),
                one.actions().stream()
                        .map(action -> new Step<>(action, SourceNote.of(action.citation())))
                        .toList(),
                history(one, asAt),
                reply(one),
                FindingEntry.before(chapter, one, here, words),
                tracked.later().stream()
                        .map(later -> Followed.later(later, here, words))
                        .toList(),
                SourceNote.of(one.citation()));
    }

    private static List<Step<Progress>> history(Improvement one, LocalDate asAt) {
        return Progress.inOrder(one.progress()).stream()
                .filter(progress -> !progress.on().latest().isAfter(asAt))
                .map(progress -> new Step<>(progress, SourceNote.of(progress.citation())))
                .toList();
    }

    private static Optional<Sourced> reply(Improvement one) {
        return one instanceof Finding finding && !finding.hasSteps()
                ? finding.reply().map(Sourced::of)
                : Optional.empty();
    }

    /** Links to later findings on the same point, or near it. */
    static List<Followed> next(Chapter chapter, String id, Address here, Words words) {
        return chapter.followUps().getOrDefault(chapter.inspection().folder() + "/" + id, List.of()).stream()
                .map(later -> Followed.later(later, here, words))
                .toList();
    }
}
