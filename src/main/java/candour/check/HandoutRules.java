package candour.check;

import candour.model.Handout;
import candour.model.Inspection;
import candour.model.Reference;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every line of what officers tell others names the facts that it rests on. Bad news is in it, and a radio script takes a minute.
 */
final class HandoutRules {

    private final Inspection inspection;
    private final Traces traces;
    private final List<Problem> found = new ArrayList<>();

    private HandoutRules(Inspection inspection) {
        this.inspection = inspection;
        this.traces = new Traces(inspection);
    }

    static List<Problem> check(Inspection inspection) {
        if (inspection.handouts().isEmpty()) {
            return List.of();
        }
        HandoutRules rules = new HandoutRules(inspection);
        inspection.handouts().forEach(rules::handout);
        return rules.found;
    }

    /** The lowest grades that a text does not tell; asked once what it does tell is true. */
    static List<Problem> leftOut(Inspection inspection) {
        HandoutRules rules = new HandoutRules(inspection);
        inspection.handouts().forEach(rules::leavesOut);
        return rules.found;
    }

    private void handout(Handout handout) {
        int before = found.size();
        handout.lines().forEach(line -> traces.check(line.from(), line.position(), found));
        if (found.size() == before) {
            tooLong(handout);
        }
    }

    private void leavesOut(Handout handout) {
        Set<String> told = handout.lines().stream()
                .flatMap(line -> line.from().stream())
                .map(Reference::id)
                .collect(Collectors.toSet());
        inspection
                .lowest()
                .filter(graded -> !told.contains(graded.area().id()))
                .forEach(graded -> found.add(new Problem(
                        Code.BAD_NEWS_MISSING,
                        handout.position(),
                        "This text does not tell that \"" + graded.area().name() + "\" was judged "
                                + graded.grade().label().toLowerCase(Locale.ROOT) + ".",
                        "Add a line with \"from: [" + graded.area().id() + "]\".")));
    }

    private void tooLong(Handout handout) {
        int words = handout.lines().stream()
                .mapToInt(line -> (int) Arrays.stream(line.says().split("\\s+")).count())
                .sum();
        if (handout.kind() == Handout.Kind.RADIO_SCRIPT && words > Handout.WORDS_A_MINUTE) {
            found.add(new Problem(
                    Code.SCRIPT_TOO_LONG,
                    handout.position(),
                    "This script has " + words + " words; read aloud they take longer than a minute.",
                    "Bring it down to " + Handout.WORDS_A_MINUTE + " words."));
        }
    }
}
