package candour.check;

import candour.model.Archive;
import candour.model.Comparability;
import candour.model.Framework;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What frameworks say of one another must be about frameworks and areas that exist. */
final class FrameworkRules {

    private FrameworkRules() {}

    static Stream<Problem> check(Archive archive) {
        Map<String, Framework> known =
                archive.frameworks().stream().collect(Collectors.toMap(Framework::id, Function.identity()));
        return archive.frameworks().stream()
                .flatMap(framework -> Stream.concat(
                        framework.supersedes().stream()
                                .filter(id -> !known.containsKey(id)
                                        && !archive.unreadable().contains(id))
                                .map(id -> superseded(framework, id)),
                        framework.comparable().stream()
                                .flatMap(edge -> Stream.of(edge.from(), edge.to())
                                        .filter(area -> isUnknown(area, known, archive))
                                        .map(area -> unknownArea(edge, area)))));
    }

    private static boolean isUnknown(String qualified, Map<String, Framework> known, Archive archive) {
        int slash = qualified.indexOf('/');
        String id = slash < 0 ? qualified : qualified.substring(0, slash);
        Optional<Framework> framework = Optional.ofNullable(known.get(id));
        return !archive.unreadable().contains(id)
                && framework
                        .filter(one -> one.areas().containsKey(qualified.substring(slash + 1)))
                        .isEmpty();
    }

    private static Problem superseded(Framework framework, String id) {
        return new Problem(
                Code.FRAMEWORK_UNKNOWN,
                framework.position(),
                "\"supersedes\" names \"" + id + "\", and there is no such framework.",
                "Name the file of the framework before this one, without \".yaml\".");
    }

    private static Problem unknownArea(Comparability edge, String area) {
        return new Problem(
                Code.AREA_UNKNOWN,
                edge.position(),
                "\"" + area + "\" is not an area of a framework.",
                "Write the framework's id, a slash and the area's id: apa-2008/stay-safe.");
    }
}
