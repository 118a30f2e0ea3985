package candour.check;

import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Recommendation.Within;
import candour.model.Reference;
import candour.model.YoungPeople;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** What somebody reads who reviews a children's version: the facts for adults, and what it tells of them. */
public final class Reviewed {

    private Reviewed() {}

    /** A line for each judgement, finding and recommendation, and for each thing that is told. */
    public static List<String> lines(Inspection inspection, YoungPeople version) {
        return Stream.of(
                        facts(inspection).stream(),
                        context(inspection, version),
                        inspection.context().stream()
                                .flatMap(one -> one.young().stream())
                                .map(passage -> told(passage.text())),
                        version.passages().map(passage -> told(passage.text())),
                        version.points().map(point -> "from=" + ids(point.from())),
                        version.notTold().stream().map(one -> "not told=" + ids(one.from()) + " " + one.because()))
                .flatMap(facts -> facts)
                .toList();
    }

    /** A line for each judgement, finding and recommendation: its id, and after an equals sign what it says. */
    static List<String> facts(Inspection inspection) {
        return Stream.of(
                        inspection.judgements().stream().map(one -> one.area().id() + "=" + grade(one)),
                        inspection.findings().stream()
                                .map(one -> one.id() + "=" + one.kind().word() + " " + one.says()),
                        inspection.recommendations().stream()
                                .map(one -> one.id() + "="
                                        + one.within().map(Within::word).orElse("no-time") + " " + one.says()))
                .flatMap(facts -> facts)
                .toList();
    }

    /** The line of something that is told. */
    static String told(String says) {
        return "told=" + says;
    }

    /** What a fair reader has to know, where a point rests on it. */
    private static Stream<String> context(Inspection inspection, YoungPeople version) {
        Set<String> named = version.points()
                .flatMap(point -> point.from().stream())
                .map(Reference::id)
                .collect(Collectors.toSet());
        return inspection.context().stream()
                .filter(one -> one.id().filter(named::contains).isPresent())
                .map(one -> one.id().orElseThrow() + "=" + one.statement().says());
    }

    /** Eight letters and digits that change when one of the lines does. They protect from nothing but forgetting. */
    public static String mark(Inspection inspection, YoungPeople version) {
        return mark(lines(inspection, version));
    }

    /** The mark of lines that somebody kept. */
    public static String mark(List<String> lines) {
        CRC32 sum = new CRC32();
        lines.forEach(line -> sum.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
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
