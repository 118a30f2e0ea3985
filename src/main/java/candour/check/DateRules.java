package candour.check;

import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Period;
import candour.problem.Code;
import candour.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates of one inspection that cannot all be true. */
final class DateRules {

    private DateRules() {}

    /** @param today the last day of which anything can be known */
    static List<Problem> check(Inspection inspection, LocalDate today) {
        List<Problem> found = new ArrayList<>();
        inspection.inspected().ifPresent(period -> inspected(period, inspection, found));
        received(inspection, found);
        if (found.isEmpty()) {
            found.addAll(folder(inspection));
        }
        found.addAll(CauseRules.check(inspection));
        found.addAll(FutureRules.check(inspection, today));
        if (found.isEmpty()) {
            framework(inspection).ifPresent(found::add);
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

    private static Optional<Problem> framework(Inspection inspection) {
        Period used = inspection.framework().used();
        PartialDate when = inspection.inspected().map(Period::from).orElse(inspection.published());
        LocalDate last = when.earliest().minusYears(inspection.inspected().isPresent() ? 0 : 1);
        boolean isAfter = used.to().filter(to -> last.isAfter(to.latest())).isPresent();
        if (!isAfter && !when.latest().isBefore(used.from().earliest())) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                Code.FRAMEWORK_NOT_THEN,
                inspection.position(),
                "This inspection is of " + when + ", and \""
                        + inspection.framework().name()
                        + "\" is said to have been used from " + used.from()
                        + used.to().map(to -> " to " + to).orElse("") + ".",
                "Choose another framework, or correct \"used\" in it."));
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
