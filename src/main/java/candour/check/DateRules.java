package candour.check;

import candour.model.Framework;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Period;
import candour.problem.Code;
import candour.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Dates of one inspection that cannot all be true. */
final class DateRules {

    private DateRules() {}

    /**
     * @param today the last day of which anything can be known
     * @param frameworks that there are
     */
    static List<Problem> check(Inspection inspection, LocalDate today, List<Framework> frameworks) {
        List<Problem> found = new ArrayList<>();
        inspection.inspected().ifPresent(period -> inspected(period, inspection, found));
        received(inspection, found);
        if (found.isEmpty()) {
            found.addAll(folder(inspection));
        }
        found.addAll(CauseRules.check(inspection));
        found.addAll(FutureRules.check(inspection, today));
        if (found.isEmpty()) {
            framework(inspection, frameworks).ifPresent(found::add);
        }
        return found;
    }

    private static void inspected(Period period, Inspection inspection, List<Problem> found) {
        PartialDate from = period.from();
        Optional<PartialDate> to = period.to();
        PartialDate published = inspection.published();
        if (to.filter(end -> from.earliest().isAfter(end.latest())).isPresent()) {
            found.add(problem(inspection, "The inspection ends (" + to.get() + ") before it begins (" + from + ")."));
        } else if (from.earliest().isAfter(published.latest())) {
            found.add(problem(
                    inspection,
                    "The report was published (" + published + ") before the inspection began (" + from + ")."));
        } else if (to.filter(end -> end.earliest().isAfter(published.latest())).isPresent()) {
            found.add(problem(
                    inspection,
                    "The inspection ends (" + to.get() + ") after its report was published (" + published + ")."));
        }
    }

    /** A report is received when it is published, or a little before or after; the legal dates are counted from that day. */
    private static void received(Inspection inspection, List<Problem> found) {
        Optional<PartialDate> received = inspection.received();
        if (received.isEmpty()) {
            return;
        }
        PartialDate day = received.get();
        if (day.earliest().isAfter(inspection.published().latest().plusYears(1))) {
            found.add(problem(
                    inspection,
                    "The report was received (" + day + ") more than a year after it was published ("
                            + inspection.published() + ")."));
        } else if (inspection
                .inspected()
                .filter(period -> day.latest().isBefore(period.from().earliest()))
                .isPresent()) {
            found.add(problem(inspection, "The report was received (" + day + ") before the inspection began."));
        }
    }

    private static Optional<Problem> framework(Inspection inspection, List<Framework> frameworks) {
        Period used = inspection.framework().used();
        PartialDate when = inspection.inspected().map(Period::from).orElse(inspection.published());
        if (isOf(used, inspection, when)) {
            return Optional.empty();
        }
        List<String> others = ofThen(inspection, when, frameworks);
        return Optional.of(new Problem(
                Code.FRAMEWORK_NOT_THEN,
                inspection.position(),
                "This inspection is of " + when + ", and \""
                        + inspection.framework().name()
                        + "\" is said to have been used from " + used.from()
                        + used.to().map(to -> " to " + to).orElse("") + ".",
                (others.isEmpty()
                                ? "Choose another framework"
                                : "Use one that was used then, such as " + String.join(", ", others))
                        + ", or correct \"used\" in this one."));
    }

    /** The ids of those that the same inspectorates used then. */
    private static List<String> ofThen(Inspection inspection, PartialDate when, List<Framework> frameworks) {
        List<String> inspectorates = inspection.framework().inspectorates();
        return frameworks.stream()
                .filter(one -> !Collections.disjoint(one.inspectorates(), inspectorates))
                .filter(one -> isOf(one.used(), inspection, when))
                .map(Framework::id)
                .toList();
    }

    /** Where nobody knows when inspectors came, it may have been a year before the report. */
    private static boolean isOf(Period used, Inspection inspection, PartialDate when) {
        LocalDate last = when.earliest().minusYears(inspection.inspected().isPresent() ? 0 : 1);
        boolean isAfter = used.to().filter(to -> last.isAfter(to.latest())).isPresent();
        return !isAfter && !when.latest().isBefore(used.from().earliest());
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
