package candour.check;

import candour.model.Inspection;
import candour.model.Period;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates that cannot all be true. */
final class DateRules {

    private DateRules() {}

    static List<Problem> check(Inspection inspection) {
        List<Problem> found = new ArrayList<>();
        Optional<Period> inspected = inspection.inspected();
        if (inspected.isPresent() && inspected.get().from() != null) {
            Period period = inspected.get();
            if (period.to()
                    .filter(to -> period.from().earliest().isAfter(to.latest()))
                    .isPresent()) {
                found.add(problem(
                        inspection,
                        "The inspection ends (" + period.to().get() + ") before it begins (" + period.from() + ")."));
            } else if (period.from().earliest().isAfter(inspection.published().latest())) {
                found.add(problem(
                        inspection,
                        "The report was published (" + inspection.published() + ") before the inspection began ("
                                + period.from() + ")."));
            }
        }
        if (found.isEmpty()) {
            found.addAll(folder(inspection));
        }
        return found;
    }

    /** The folder's year is the one by which pages call the inspection. */
    private static List<Problem> folder(Inspection inspection) {
        String folder = inspection.id().substring(inspection.id().indexOf('/') + 1);
        int last = inspection.published().year();
        int first = inspection.inspected().map(period -> period.from().year()).orElse(last);
        if (!folder.matches("\\d{4}-.*")) {
            return List.of();
        }
        int year = Integer.parseInt(folder.substring(0, 4));
        String years = first == last ? Integer.toString(last) : first + " to " + last;
        return year >= first && year <= last
                ? List.of()
                : List.of(problem(
                        inspection, "The folder is named for " + year + ", and the inspection is of " + years + "."));
    }

    private static Problem problem(Inspection inspection, String message) {
        return new Problem(
                Code.DATES_CONTRADICT,
                inspection.position(),
                message,
                "Compare \"inspected\" and \"published\" with the document.");
    }
}
