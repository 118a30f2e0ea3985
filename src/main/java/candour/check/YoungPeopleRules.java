package candour.check;

import candour.check.claim.Drawing;
import candour.model.Archive;
import candour.model.BeingWritten;
import candour.model.Inspection;
import candour.model.YoungPeople;
import candour.problem.Code;
import candour.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** No point of a children's version comes from nowhere; none is promised for ever or grows stale. */
final class YoungPeopleRules {

    private YoungPeopleRules() {}

    /** Where each point comes from. */
    static List<Problem> traced(Inspection inspection) {
        List<Problem> found = new ArrayList<>();
        Traces traces = new Traces(inspection);
        for (YoungPeople version : inspection.youngPeople()) {
            version.points().forEach(point -> traces.check(point.from(), point.position(), found));
            version.notTold().forEach(left -> traces.check(left.from(), left.position(), found));
        }
        return found;
    }

    /**
     * What can be said whatever the facts are.
     *
     * @param today the day on which a promise is looked at
     */
    static List<Problem> check(Archive archive, Inspection inspection, LocalDate today) {
        Stream<Problem> pictures = inspection.youngPeople().stream()
                .flatMap(YoungPeople::points)
                .flatMap(point -> PictureRules.unknown(archive, point.picture()).stream());
        Stream<Problem> promises = inspection.beingWritten().filter(any -> inspection.isOverdue(today)).stream()
                .map(promise -> overdue(promise, archive.site().holdsBack()));
        Stream<Problem> drawings = Drawing.check(inspection).stream();
        return Stream.of(pictures, promises, drawings)
                .flatMap(problems -> problems)
                .toList();
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
