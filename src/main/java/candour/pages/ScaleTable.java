package candour.pages;

import candour.model.Area;
import candour.model.Framework;
import candour.model.Group;
import candour.model.Scale;
import candour.say.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scale, best first.
 *
 * @param isExplained whether the documents say what its grades mean
 */
public record ScaleTable(String caption, boolean isExplained, List<Step> steps) {

    private static final int MOST_NAMES = 3;

    /** One point of a scale. */
    public record Step(Verdict verdict, Optional<String> means, String say) {}

    static ScaleTable of(Scale scale, Framework framework, Words words) {
        List<Step> steps = scale.grades().stream()
                .map(grade -> new Step(Verdict.of(grade, scale, words), grade.means(), grade.say()))
                .toList();
        boolean isExplained = steps.stream().anyMatch(step -> step.means.isPresent());
        return new ScaleTable(caption(scale, framework, words), isExplained, steps);
    }

    /** Which areas a scale is for, where the framework has more than one. */
    private static String caption(Scale scale, Framework framework, Words words) {
        List<String> areas = framework.areas().values().stream()
                .filter(area -> area.scale().filter(scale::equals).isPresent())
                .map(Area::name)
                .toList();
        Stream<String> groups = framework.groups().values().stream()
                .filter(group -> group.scale().filter(scale::equals).isPresent())
                .map(Group::name);
        Stream<String> counted = areas.size() > MOST_NAMES
                ? Stream.of(words.with("areas-number", "count", areas.size()))
                : areas.stream();
        List<String> names = Stream.concat(counted, groups).map(words::middle).toList();
        return framework.scales().size() == 1 || names.isEmpty()
                ? words.the("scale-caption")
                : words.with("scale-caption.for", "areas", names);
    }
}
