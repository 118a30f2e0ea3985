package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.FollowUp;
import candour.compare.Tracked;
import candour.model.Action;
import candour.model.Finding;
import candour.model.Improvement;
import candour.model.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that inspectors asked for and what became of it.
 *
 * @param says the whole of it, where that is more than the heading
 *
 * @param due by when it was to be done
 * @param history each word on it, oldest first, with whose it is
 * @param reply what the council said to it, where it named no steps
 * @param next what later inspections found on the same point
 */
public record TrackedEntry(
        String id,
        String plain,
        Optional<String> says,
        String theme,
        Optional<String> group,
        Optional<String> owner,
        String due,
        StandingLabel standing,
        List<Step> actions,
        List<Step> history,
        Optional<Sourced> reply,
        List<Link> next,
        SourceNote source) {

    /** An action or a word on progress. */
    public record Step(String head, String says, SourceNote source) {}

    static TrackedEntry of(Chapter chapter, Tracked tracked, Address here, LocalDate asAt) {
        Improvement one = tracked.improvement();
        return new TrackedEntry(
                one.id(),
                one.plain(),
                Optional.of(one.says()).filter(says -> !says.equals(one.plain())),
                one.theme().name(),
                one.group().map(group -> group.name()),
                one.owner(),
                due(tracked),
                StandingLabel.of(tracked.standing()),
                one.actions().stream().map(TrackedEntry::action).toList(),
                one.progress().stream()
                        .filter(progress -> !progress.on().latest().isAfter(asAt))
                        .sorted((a, b) -> a.on().compareTo(b.on()))
                        .map(TrackedEntry::progress)
                        .toList(),
                one instanceof Finding finding && !finding.hasSteps()
                        ? finding.reply().map(Sourced::of)
                        : Optional.empty(),
                next(chapter, one.id(), here),
                SourceNote.of(one.citation()));
    }

    static String due(Tracked tracked) {
        return tracked.due().latest().map(Wording::date).orElse("");
    }

    private static Step action(Action action) {
        List<String> head = new ArrayList<>();
        action.lead().ifPresent(lead -> head.add("Lead: " + lead));
        action.due().ifPresent(due -> head.add("due " + Wording.date(due)));
        action.measure().ifPresent(measure -> head.add("shown by: " + measure));
        return new Step(Wording.capital(String.join(", ", head)), action.says(), SourceNote.of(action.citation()));
    }

    private static Step progress(Progress progress) {
        String status = StandingLabel.word(progress.status());
        String evidence =
                progress.evidence().map(shown -> " Shown by: " + shown).orElse("");
        return new Step(
                Wording.date(progress.on()) + ": " + Wording.small(status) + ", says " + progress.by(),
                progress.says() + evidence,
                SourceNote.of(progress.citation()));
    }

    /** Links to later findings on the same point. */
    static List<Link> next(Chapter chapter, String id, Address here) {
        List<FollowUp> later =
                chapter.followUps().getOrDefault(chapter.inspection().folder() + "/" + id, List.of());
        return later.stream()
                .map(followUp -> new Link(
                        here.to(Address.of(followUp.inspection())) + "#"
                                + followUp.finding().id(),
                        Titles.year(followUp.inspection()) + ": "
                                + followUp.finding().says()))
                .toList();
    }
}
