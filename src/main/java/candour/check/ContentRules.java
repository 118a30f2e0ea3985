package candour.check;

import candour.model.Archive;
import candour.model.Inspection;
import candour.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** All rules. They run on whatever could be read, so that authors see every mistake in one run. */
public final class ContentRules {

    private ContentRules() {}

    public static List<Problem> check(Archive archive) {
        Stream<Problem> inspections = archive.inspections().flatMap(inspection -> inspection(archive, inspection));
        Stream<Problem> frameworks =
                archive.frameworks().stream().flatMap(framework -> FrameworkAreaRules.check(framework).stream());
        return Stream.of(FrameworkRules.check(archive), frameworks, inspections)
                .flatMap(problems -> problems)
                .toList();
    }

    /** Rules about what is missing would be fooled by a record that could not be read. */
    private static Stream<Problem> inspection(Archive archive, Inspection inspection) {
        Stream<Problem> always = Stream.of(
                        DateRules.check(inspection), RepetitionRules.check(inspection), GradeRules.check(inspection))
                .flatMap(List::stream);
        if (archive.unreadable().contains(inspection.id())) {
            return always;
        }
        Stream<Problem> ifComplete = Stream.of(YoungPeopleRules.traced(inspection), SourceRules.check(inspection))
                .flatMap(List::stream);
        return Stream.concat(always, ifComplete);
    }
}
