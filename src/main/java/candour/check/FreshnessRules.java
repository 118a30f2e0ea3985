package candour.check;

import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Recommendation.Within;
import candour.model.Reference;
import candour.model.YoungPeople;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A children's version is as new as the facts for adults. Whoever reviews it writes down the mark of both; when one of them
 * changes, the mark does, and the version is called stale until somebody has read it again.
 */
final class FreshnessRules {

    private FreshnessRules() {}

    static List<Problem> check(Inspection inspection) {
        if (inspection.youngPeople().isEmpty()) {
            return List.of();
        }
        return inspection.youngPeople().stream()
                .filter(version -> !version.reviewed()
                        .flatMap(YoungPeople.Review::facts)
                        .equals(Optional.of(mark(inspection, version))))
                .map(version -> stale(version, mark(inspection, version)))
                .toList();
    }

    private static Problem stale(YoungPeople version, String mark) {
        Optional<YoungPeople.Review> review = version.reviewed();
        Position at = review.map(YoungPeople.Review::position).orElse(version.position());
        String message = review.filter(one -> one.facts().isPresent())
                .map(one ->
                        "The facts for adults or this version have changed since it was reviewed (" + one.on() + ").")
                .orElse("Nobody has noted that this version was compared with the facts for adults.");
        return new Problem(
                Code.YOUNG_PEOPLE_STALE,
                at,
                message,
                "Read it beside inspection.yaml, then write \"reviewed: {on: <the day>, facts: " + mark + "}\".");
    }

    /** Eight letters and digits that change when a judgement, a finding, a recommendation or the version does. It protects from nothing but forgetting. */
    static String mark(Inspection inspection, YoungPeople version) {
        CRC32 sum = new CRC32();
        Stream.of(
                        inspection.judgements().stream().map(one -> one.area().id() + "=" + grade(one)),
                        inspection.findings().stream()
                                .map(one -> one.id() + "=" + one.kind().word() + " " + one.says()),
                        inspection.recommendations().stream()
                                .map(one -> one.id() + "="
                                        + one.within().map(Within::word).orElse("no-time") + " " + one.says()),
                        version.passages().map(passage -> "told=" + passage.text()),
                        version.points().map(point -> "from=" + ids(point.from())),
                        version.notTold().stream().map(one -> "not told=" + ids(one.from()) + " " + one.because()))
                .flatMap(facts -> facts)
                .forEach(fact -> sum.update((fact + "\n").getBytes(StandardCharsets.UTF_8)));
        return "%08x".formatted(sum.getValue());
    }

    private static String ids(List<Reference> from) {
        return from.stream().map(Reference::id).collect(Collectors.joining(" "));
    }

    private static String grade(Judgement judgement) {
        return judgement.fold(
                graded -> graded.grade().id(),
                Judgement.Worded::words,
                absent -> absent.reason().word());
    }
}
