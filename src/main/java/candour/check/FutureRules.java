package candour.check;

import candour.model.AccessibilityStatement;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Period;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is said to have happened has happened: a day that has not come would move the day up to which the whole site knows. */
final class FutureRules {

    private FutureRules() {}

    private record Dated(PartialDate day, Position at) {}

    /** @param today the last day of which anything can be known */
    static List<Problem> check(Inspection inspection, LocalDate today) {
        Stream<Dated> itself = Stream.of(
                        Stream.of(inspection.published()),
                        inspection.received().stream(),
                        inspection.inspected().map(Period::from).stream())
                .flatMap(days -> days)
                .map(day -> new Dated(day, inspection.position()))
                .filter(dated -> isFuture(dated, today))
                .limit(1);
        return Stream.of(itself, evidence(inspection), acts(inspection), reviews(inspection))
                .flatMap(dates -> dates)
                .filter(dated -> isFuture(dated, today))
                .map(FutureRules::problem)
                .toList();
    }

    private static Stream<Dated> evidence(Inspection inspection) {
        return Stream.concat(
                inspection.sources().stream().map(source -> new Dated(source.date(), source.position())),
                inspection
                        .improvements()
                        .flatMap(asked -> asked.progress().stream())
                        .map(progress -> new Dated(progress.on(), progress.position())));
    }

    /** What somebody did. Who is still to be told has a day "by" which that is planned. */
    private static Stream<Dated> acts(Inspection inspection) {
        return Stream.of(
                        inspection.duties().stream()
                                .flatMap(duty -> duty.done().stream().map(day -> new Dated(day, duty.position()))),
                        inspection.sharedWith().stream()
                                .flatMap(told -> told.on().stream().map(day -> new Dated(day, told.position()))),
                        inspection.corrections().stream().map(one -> new Dated(one.on(), one.position())))
                .flatMap(dates -> dates);
    }

    private static Stream<Dated> reviews(Inspection inspection) {
        return inspection.youngPeople().stream()
                .flatMap(version -> Stream.concat(
                        version.reviewed().stream().map(review -> new Dated(review.on(), review.position())),
                        version.checkedWith().stream().map(checked -> new Dated(checked.on(), version.position()))));
    }

    /** The same for what a publisher says of its own site: a review to come would put off the next for ever. */
    static List<Problem> check(AccessibilityStatement statement, LocalDate today) {
        return Stream.of(
                        statement.reviewed(),
                        statement.prepared(),
                        statement.tested().on())
                .map(day -> new Dated(day, statement.position()))
                .filter(dated -> isFuture(dated, today))
                .limit(1)
                .map(FutureRules::problem)
                .toList();
    }

    private static boolean isFuture(Dated dated, LocalDate today) {
        return dated.day.earliest().isAfter(today);
    }

    private static Problem problem(Dated dated) {
        return new Problem(
                Code.DATE_IN_FUTURE,
                dated.at,
                "This is dated " + dated.day + ", which has not come yet.",
                "Correct the date: only what has happened is published.");
    }
}
