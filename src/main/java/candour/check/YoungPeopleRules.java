package candour.check;

import candour.model.Archive;
import candour.model.BeingWritten;
import candour.model.Inspection;
import candour.model.YoungPeople;
import candour.problem.Code;
import candour.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** No point of a children's version comes from nowhere; none is promised for ever or grows stale. */
final class YoungPeopleRules {

    private YoungPeopleRules() {}

    /** @param today the day on which a promise is looked at */
    static List<Problem> check(Archive archive, Inspection inspection, LocalDate today) {
        List<Problem> found = new ArrayList<>();
        Traces traces = new Traces(inspection);
        for (YoungPeople version : inspection.youngPeople()) {
            version.points().forEach(point -> {
                traces.check(point.from(), point.position(), found);
                PictureRules.unknown(archive, point.picture()).ifPresent(found::add);
            });
            version.notTold().forEach(left -> traces.check(left.from(), left.position(), found));
        }
        if (inspection.isOverdue(today)) {
            inspection
                    .beingWritten()
                    .ifPresent(
                            promise -> found.add(overdue(promise, archive.site().holdsBack())));
        }
        return found;
    }

    private static Problem overdue(BeingWritten promise, boolean isHeldBack) {
        String promised = "The version for young people was promised by " + promise.until() + ".";
        return isHeldBack
                ? new Problem(
                        Code.YOUNG_PEOPLE_WITHHELD,
                        promise.position(),
                        promised + " The inspection is not shown until there is one.",
                        "Write it now. A notice stands in the place of the inspection until then.")
                : new Problem(
                        Code.YOUNG_PEOPLE_OVERDUE,
                        promise.position(),
                        promised,
                        "Write it now: nothing is published without it any longer, unless site.yaml says \"overdue: withhold\".");
    }
}
