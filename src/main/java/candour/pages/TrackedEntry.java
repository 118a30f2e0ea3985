package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.FollowUp;
import candour.model.Action;
import candour.model.Inspection;
import candour.model.Progress;
import candour.model.Recommendation;
import candour.model.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One recommendation and what became of it.
 *
 * @param due by when it was to be done
 * @param history each word on it, oldest first, with whose it is
 * @param next what later inspections found on the same point
 */
public record TrackedEntry(
        String id,
        String plain,
        String says,
        String theme,
        Optional<String> group,
        Optional<String> owner,
        String due,
        StandingLabel standing,
        List<Step> actions,
        List<Step> history,
        List<Link> next,
        SourceNote source) {

    /** An action or a word on progress. */
    public record Step(String head, String says, SourceNote source) {}

    static TrackedEntry of(Chapter chapter, Recommendation one, Address here, LocalDate asAt) {
        Inspection inspection = chapter.inspection();
        return new TrackedEntry(
                one.id(),
                one.plain(),
                one.says(),
                one.theme().name(),
                one.group().map(group -> group.name()),
                one.owner(),
                due(inspection, one),
                StandingLabel.of(Standing.of(inspection, one, asAt)),
                one.actions().stream().map(TrackedEntry::action).toList(),
                one.progress().stream()
                        .filter(progress -> !progress.on().latest().isAfter(asAt))
                        .sorted((a, b) -> a.on().compareTo(b.on()))
                        .map(TrackedEntry::progress)
                        .toList(),
                next(chapter, one.id(), here),
                SourceNote.of(one.citation()));
    }

    static String due(Inspection inspection, Recommendation one) {
        return Standing.due(inspection, one)
                .map(day -> one.within() == Recommendation.Within.IMMEDIATELY
                        ? "at once, from " + Wording.date(day)
                        : "by " + Wording.date(day))
                .orElse("no date follows from the report");
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
