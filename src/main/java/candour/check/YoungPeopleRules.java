package candour.check;

import candour.model.Archive;
import candour.model.BeingWritten;
import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Recommendation;
import candour.model.YoungPeople;
import candour.problem.Code;
import candour.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No point of a children's version comes from nowhere; nothing bad is left out; none is promised for ever or grows stale. */
final class YoungPeopleRules {

    private YoungPeopleRules() {}

    /** @param today the day on which a promise is looked at */
    static List<Problem> check(Archive archive, Inspection inspection, LocalDate today) {
        List<Problem> found = new ArrayList<>();
        Traces traces = new Traces(inspection);
        inspection.youngPeople().stream().flatMap(YoungPeople::points).forEach(point -> {
            traces.check(point.from(), point.position(), found);
            PictureRules.unknown(archive, point.picture()).ifPresent(found::add);
        });
        inspection.beingWritten().ifPresent(promise -> overdue(promise, today, found));
        if (found.isEmpty()) {
            inspection.youngPeople().forEach(version -> leavesOut(inspection, version, found));
        }
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

    /** The lowest grades, whatever a scale calls them, and what inspectors wanted done at once. */
    private static void leavesOut(Inspection inspection, YoungPeople version, List<Problem> found) {
        inspection
                .lowest()
                .filter(graded -> !tells(inspection, version, graded))
                .forEach(graded -> found.add(new Problem(
                        Code.YOUNG_PEOPLE_LEAVES_OUT,
                        version.position(),
                        "Young people are not told that \"" + graded.area().name() + "\" was judged "
                                + graded.grade().label().toLowerCase(Locale.ROOT) + ".",
                        "Add a point under \"better\" with \"from: ["
                                + graded.area().id() + "]\".")));
        for (Recommendation recommendation : inspection.recommendations()) {
            boolean isUrgent = recommendation.within() == Recommendation.Within.IMMEDIATELY;
            if (isUrgent
                    && Stream.concat(version.better().stream(), version.next().stream())
                            .noneMatch(point -> point.comesFrom(recommendation.id()))) {
                found.add(new Problem(
                        Code.YOUNG_PEOPLE_LEAVES_OUT,
                        version.position(),
                        "Young people are not told of \"" + recommendation.id()
                                + "\", which was to be done immediately.",
                        "Add a point under \"next\" with \"from: [" + recommendation.id() + "]\"."));
            }
        }
    }

    /** A point tells of an area if it comes from it, or from a finding that the document puts under it. */
    private static boolean tells(Inspection inspection, YoungPeople version, Judgement.Graded graded) {
        String area = graded.area().id();
        Set<String> under = inspection.findings().stream()
                .filter(finding ->
                        finding.area().filter(one -> one.id().equals(area)).isPresent())
                .map(Finding::id)
                .collect(Collectors.toSet());
        return version.better().stream()
                .flatMap(point -> point.from().stream())
                .anyMatch(from -> from.id().equals(area) || under.contains(from.id()));
    }
}
