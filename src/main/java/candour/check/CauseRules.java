package candour.check;

import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Period;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Nothing comes before its cause. What inspectors ask for is often known before their report is published, and never before
 * they began.
 */
final class CauseRules {

    private CauseRules() {}

    static List<Problem> check(Inspection inspection) {
        List<Problem> found = new ArrayList<>();
        corrected(inspection, found);
        PartialDate began = inspection.inspected().map(Period::from).orElse(inspection.published());
        inspection
                .improvements()
                .forEach(asked -> asked.actions()
                        .forEach(action -> early("An action was due", action.due(), began, asked.position(), found)));
        inspection.duties().forEach(duty -> {
            early("This duty was done", duty.done(), began, duty.position(), found);
            early("The day stated for this duty is", duty.stated(), began, duty.position(), found);
        });
        inspection.sharedWith().forEach(told -> {
            early("They were told", told.on(), began, told.position(), found);
            early("They were to be told", told.by(), began, told.position(), found);
        });
        return found;
    }

    private static void early(
            String what, Optional<PartialDate> day, PartialDate began, Position at, List<Problem> found) {
        day.filter(one -> one.latest().isBefore(began.earliest()))
                .ifPresent(one -> found.add(new Problem(
                        Code.DATES_CONTRADICT,
                        at,
                        what + " (" + one + ") before the inspection (" + began + ").",
                        "Compare the date with the document.")));
    }

    /** What had not been published cannot have been corrected. */
    private static void corrected(Inspection inspection, List<Problem> found) {
        inspection.corrections().stream()
                .filter(one -> one.on().date().isBefore(inspection.published().earliest()))
                .forEach(one -> found.add(new Problem(
                        Code.DATES_CONTRADICT,
                        one.position(),
                        "This was corrected (" + one.on() + ") before the report was published ("
                                + inspection.published() + ").",
                        "Write the day on which the right facts stood on this site.")));
    }
}
