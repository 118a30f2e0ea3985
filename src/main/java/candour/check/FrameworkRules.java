package candour.check;

import candour.model.Archive;
import candour.model.Area;
import candour.model.Comparability;
import candour.model.Framework;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                        Stream.concat(
                                unsound(framework, known),
                                framework.comparable().stream()
                                        .flatMap(edge -> Stream.of(edge.from(), edge.to())
                                                .filter(area -> isUnknown(area, known, archive))
                                                .map(area -> unknownArea(edge, area))))));
    }

    /** An entry must be about this framework, be the only one for its pair, and compare scales of as many points. */
    private static Stream<Problem> unsound(Framework framework, Map<String, Framework> known) {
        Set<String> pairs = new HashSet<>();
        List<Problem> found = new ArrayList<>();
        for (Comparability edge : framework.comparable()) {
            String own = framework.id() + "/";
            if (edge.from().equals(edge.to())) {
                found.add(withItself(edge));
            } else if (!edge.to().startsWith(own)) {
                found.add(elsewhere(edge));
            } else if (!pairs.add(edge.from() + " " + edge.to())) {
                found.add(unsound(edge, "There is an entry for these two areas above.", "Keep one of them."));
            } else if (edge.how() != Comparability.How.NOT && areUnlike(edge, known)) {
                found.add(unlike(edge));
            }
        }
        return found.stream();
    }

    private static Problem withItself(Comparability edge) {
        return unsound(
                edge,
                "This compares an area with itself.",
                "Name two areas. An area is always compared with itself in earlier inspections.");
    }

    private static Problem elsewhere(Comparability edge) {
        return unsound(
                edge,
                "\"to\" is not an area of this framework.",
                "Write the entry into the framework of the later area.");
    }

    private static Problem unlike(Comparability edge) {
        return unsound(
                edge,
                "The two scales have not as many points, so nobody can say what is better.",
                "Write \"how: not\" and the reason.");
    }

    private static boolean areUnlike(Comparability edge, Map<String, Framework> known) {
        int before = points(edge.from(), known);
        int after = points(edge.to(), known);
        return before > 0 && after > 0 && before != after;
    }

    /** How many points an area's scale has; 0 where there is no such area or scale, which is told elsewhere. */
    private static int points(String qualified, Map<String, Framework> known) {
        int slash = qualified.indexOf('/');
        return Optional.ofNullable(known.get(slash < 0 ? qualified : qualified.substring(0, slash)))
                .map(framework -> framework.areas().get(qualified.substring(slash + 1)))
                .flatMap(Area::scale)
                .map(scale -> scale.grades().size())
                .orElse(0);
    }

    private static Problem unsound(Comparability edge, String message, String hint) {
        return new Problem(Code.COMPARABLE_UNSOUND, edge.position(), message, hint);
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
