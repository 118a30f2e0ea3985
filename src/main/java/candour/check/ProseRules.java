package candour.check;

import candour.check.claim.Claim;
import candour.check.claim.Prose;
import candour.model.Handout;
import candour.model.Inspection;
import candour.model.Passage;
import candour.model.YoungPeople;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** No number, date, grade or quotation stands in what is written about an inspection that its facts do not hold. */
final class ProseRules {

    private final Inspection inspection;
    private final Prose prose;
    private final Traces traces;
    private final List<Problem> found = new ArrayList<>();

    private ProseRules(Inspection inspection, Prose prose) {
        this.inspection = inspection;
        this.traces = new Traces(inspection);
        this.prose = prose;
    }

    /** @param isSummaryWhole whether the summary could be read as it is meant */
    static List<Problem> check(Inspection inspection, boolean isSummaryWhole, Prose prose) {
        ProseRules rules = new ProseRules(inspection, prose);
        if (isSummaryWhole) {
            rules.summary(inspection.summary());
        }
        rules.plain();
        inspection.youngPeople().forEach(rules::version);
        inspection.handouts().stream()
                .flatMap(handout -> handout.lines().stream())
                .filter(line -> rules.traces.areWhole(line.from()))
                .forEach(rules::line);
        return rules.found;
    }

    private void summary(Passage summary) {
        if (summary.text().isBlank()) {
            return;
        }
        if (summary.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            found.add(new Problem(
                    Code.TEXT_EMPTY,
                    summary.position(),
                    "The summary holds no letter and no digit.",
                    "Write what the inspectors concluded, in plain words."));
            return;
        }
        prose.summed(summary.text())
                .forEach(claim -> unsupported(
                        claim,
                        summary.at(claim.start(), claim.length()),
                        "No fact of this inspection holds ",
                        "Say only what inspection.yaml says, or add the fact there with its source."));
    }

    private void plain() {
        inspection
                .recommendations()
                .forEach(asked -> prose.plainer(asked.plain(), asked.id())
                        .forEach(claim -> unsupported(
                                claim,
                                asked.position(),
                                "\"plain\" of \"" + asked.id() + "\" says what its \"says\" does not hold: ",
                                "Say the same in both, \"plain\" in fewer words.")));
    }

    private void version(YoungPeople version) {
        for (Passage passage : List.of(version.why(), version.inspectors())) {
            prose.around(passage.text()).forEach(claim -> told(claim, passage));
        }
        version.points().filter(point -> traces.areWhole(point.from())).forEach(point -> {
            prose.told(point.says().text(), point.from()).forEach(claim -> told(claim, point.says()));
            point.done().ifPresent(done -> prose.told(done.text(), point.from()).forEach(claim -> told(claim, done)));
        });
    }

    private void told(Claim claim, Passage passage) {
        unsupported(
                claim,
                passage.at(claim.start(), claim.length()),
                "What this comes from does not hold ",
                "Say only what the facts say, or add the fact to \"from\".");
    }

    private void line(Handout.Line line) {
        prose.handedOut(line.says(), line.from())
                .forEach(claim -> unsupported(
                        claim,
                        line.position(),
                        "What this line comes from does not hold ",
                        "Say only what the facts say, or add the fact to \"from\"."));
    }

    private void unsupported(Claim claim, Position at, String message, String hint) {
        found.add(new Problem(Code.CLAIM_UNSUPPORTED, at, message + claim.what() + ".", hint));
    }
}
