package candour.compare;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.compare.Compared.Story;
import candour.compare.Past.Earlier;
import candour.model.Archive;
import candour.model.Authority;
import candour.model.Comparability;
import candour.model.Framework;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Judgement;
import candour.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sets each grade beside its neighbours in the past: the same area of the same framework, and every area that a framework's
 * {@code comparable} names. Where there is neither, it stands beside the latest grade on its theme, with which it may not be
 * compared. Each authority is gone through once, so the cost grows in step with the number of judgements.
 */
public final class Comparer {

    private final Map<String, List<Comparability>> edgesTo;
    private final WorkingDays calendar = new WorkingDays();

    private final LocalDate asAt;

    private Comparer(Archive archive, LocalDate asAt) {
        this.asAt = asAt;
        edgesTo = archive.frameworks().stream()
                .flatMap(framework -> framework.comparable().stream())
                .collect(Collectors.groupingBy(Comparability::to));
    }

    /** @param asAt the day up to which facts are shown */
    public static Compared compare(Archive archive, LocalDate asAt) {
        Comparer comparer = new Comparer(archive, asAt);
        return new Compared(
                archive,
                asAt,
                archive.authorities().stream().map(comparer::story).toList());
    }

    private Story story(Authority authority) {
        Past past = new Past();
        Map<String, List<FollowUp>> followUps = FollowUp.of(authority);
        PartialDate reach = authority.newestWords().orElseGet(() -> new PartialDate.Day(asAt));
        List<Chapter> chapters = new ArrayList<>();
        for (Inspection inspection : authority.inspections()) {
            chapters.add(new Chapter(
                    authority,
                    inspection,
                    placed(inspection, past),
                    Deadline.of(authority, inspection, calendar, asAt),
                    Tracked.of(authority, inspection, followUps, reach, asAt),
                    followUps));
            past.add(inspection);
        }
        return new Story(authority, List.copyOf(chapters));
    }

    private List<ComparedJudgement> placed(Inspection inspection, Past past) {
        Map<String, Judgement.Graded> inspectors = grades(inspection.judgements());
        return inspection
                .allJudgements()
                .map(judgement -> new ComparedJudgement(
                        judgement, changes(inspection.framework(), judgement, past), agreement(judgement, inspectors)))
                .toList();
    }

    private static Map<String, Judgement.Graded> grades(List<Judgement> judgements) {
        return judgements.stream()
                .flatMap(Judgement::graded)
                .collect(Collectors.toMap(graded -> graded.area().id(), Function.identity()));
    }

    private List<Change> changes(Framework framework, Judgement judgement, Past past) {
        return judgement
                .graded()
                .findAny()
                .map(now -> changes(framework, now, past))
                .orElse(List.of());
    }

    private List<Change> changes(Framework framework, Judgement.Graded now, Past past) {
        String area = framework.qualified(now.area());
        List<Pair> pairs = new ArrayList<>();
        past.of(now.by(), area).ifPresent(before -> pairs.add(new Pair(before, like(now, before))));
        for (Comparability edge : edgesTo.getOrDefault(area, List.of())) {
            past.of(now.by(), edge.from()).ifPresent(before -> pairs.add(new Pair(before, written(now, before, edge))));
        }
        if (pairs.isEmpty()) {
            past.onTheme(now).ifPresent(before -> pairs.add(new Pair(before, unwritten(before))));
        }
        return pairs.stream()
                .sorted(Comparator.comparing((Pair pair) -> !isOfFamily(pair, framework))
                        .thenComparing(Comparator.comparingInt((Pair pair) -> pair.before.order())
                                .reversed()))
                .map(Pair::change)
                .toList();
    }

    /** The newest of the same family comes first: the other looked at something else. */
    private static boolean isOfFamily(Pair pair, Framework framework) {
        return pair.before.inspection().framework().family().equals(framework.family());
    }

    private record Pair(Earlier before, Change change) {}

    private static Change like(Judgement.Graded now, Earlier before) {
        return moved(now, before, false, new Change.Reason.SameArea());
    }

    private static Change written(Judgement.Graded now, Earlier before, Comparability edge) {
        Change.Reason reason = new Change.Reason.Written(edge.because(), edge.citation());
        return switch (edge.how()) {
            case LIKE_FOR_LIKE -> moved(now, before, false, reason);
            case BROADLY -> moved(now, before, true, reason);
            case NOT -> new Change.Break(before.inspection(), before.judgement(), reason);
        };
    }

    private static Change unwritten(Earlier before) {
        return new Change.Break(before.inspection(), before.judgement(), new Change.Reason.Unwritten());
    }

    private static Change moved(Judgement.Graded now, Earlier before, boolean isBroad, Change.Reason reason) {
        Direction direction =
                Direction.of(before.judgement().grade().rank(), now.grade().rank());
        return new Change.Moved(direction, isBroad, before.inspection(), before.judgement(), reason);
    }

    private static Optional<Agreement> agreement(Judgement judgement, Map<String, Judgement.Graded> inspectors) {
        Optional<Judgement.Graded> own =
                judgement.graded().filter(one -> one.by() == Judge.COUNCIL).findAny();
        return own.flatMap(council ->
                Optional.ofNullable(inspectors.get(council.area().id())).map(theirs -> agreement(council, theirs)));
    }

    private static Agreement agreement(Judgement.Graded council, Judgement.Graded theirs) {
        int higher = Integer.compare(theirs.grade().rank(), council.grade().rank());
        Agreement.Kind kind = higher > 0
                ? Agreement.Kind.COUNCIL_HIGHER
                : higher < 0 ? Agreement.Kind.COUNCIL_LOWER : Agreement.Kind.AGREED;
        return new Agreement(kind, theirs);
    }
}
