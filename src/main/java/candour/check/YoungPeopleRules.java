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
        inspection.beingWritten().ifPresent(promise -> overdue(promise, today, found));
        return found;
    }

    private static void overdue(BeingWritten promise, LocalDate today, List<Problem> found) {
        if (today.isAfter(promise.until().latest())) {
            found.add(new Problem(
                    Code.YOUNG_PEOPLE_OVERDUE,
                    promise.position(),
                    "The version for young people was promised by " + promise.until() + ".",
                    "Write it now: the inspection is not published without it any longer."));
        }
    }
}
