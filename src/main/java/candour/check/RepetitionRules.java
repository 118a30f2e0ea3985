package candour.check;

import candour.model.Context;
import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Recommendation;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What may be said once only, and not in two ways: an id within an inspection, an area within one voice's judgements, what was asked for. */
final class RepetitionRules {

    private RepetitionRules() {}

    static List<Problem> check(Inspection inspection) {
        List<Problem> found = new ArrayList<>();
        Map<String, Position> ids = new HashMap<>();
        inspection.judgements().forEach(one -> ids.putIfAbsent(one.area().id(), one.position()));
        for (Context context : inspection.context()) {
            context.id().ifPresent(id -> once(ids, id, context.position(), found));
        }
        for (Finding finding : inspection.findings()) {
            once(ids, finding.id(), finding.position(), found);
        }
        for (Recommendation recommendation : inspection.recommendations()) {
            once(ids, recommendation.id(), recommendation.position(), found);
        }
        asked(inspection).ifPresent(found::add);
        areas(inspection.judgements(), found);
        areas(inspection.selfAssessment(), found);
        areas(inspection.peerReview(), found);
        return found;
    }

    /** What was asked for is known or not, and never both. */
    private static Optional<Problem> asked(Inspection inspection) {
        return inspection.recommendations().stream()
                .filter(any -> inspection.isAskedUnknown())
                .findFirst()
                .map(one -> new Problem(
                        Code.ASKED_UNCLEAR,
                        one.position(),
                        "This was asked for, and \"asked-for\" says that our sources do not hold what was.",
                        "Take out one of the two. If only a part is known, say so in an item of context."));
    }

    private static void once(Map<String, Position> ids, String id, Position position, List<Problem> found) {
        Position first = ids.putIfAbsent(id, position);
        if (first != null) {
            found.add(
                    new Problem(
                            Code.ID_REPEATED,
                            position,
                            "The id \"" + id + "\" was used on line " + first.line() + ".",
                            "Give each finding, recommendation and item of context an id of its own, unlike that of an area that was judged: the children's version refers to it."));
        }
    }

    private static void areas(List<Judgement> judgements, List<Problem> found) {
        Set<String> seen = new HashSet<>();
        for (Judgement judgement : judgements) {
            if (!seen.add(judgement.area().id())) {
                found.add(new Problem(
                        Code.JUDGEMENT_REPEATED,
                        judgement.position(),
                        "\"" + judgement.area().id() + "\" has been judged above.",
                        "Keep one judgement for each area. The council's own belong under \"self-assessment\"."));
            }
        }
    }
}
