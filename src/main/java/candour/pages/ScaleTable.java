package candour.pages;

import candour.model.Area;
import candour.model.Framework;
import candour.model.Group;
import candour.model.Scale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scale, best first.
 *
 * @param isExplained whether the documents say what its grades mean
 */
public record ScaleTable(String caption, boolean isExplained, List<Step> steps) {

    /** One point of a scale. */
    public record Step(Verdict verdict, Optional<String> means, String say) {}

    static ScaleTable of(Scale scale, Framework framework) {
        List<Step> steps = scale.grades().stream()
                .map(grade -> new Step(Verdict.of(grade, scale), grade.means(), grade.say()))
                .toList();
        boolean isExplained = steps.stream().anyMatch(step -> step.means.isPresent());
        return new ScaleTable("The scale" + scope(scale, framework) + ", best first", isExplained, steps);
    }

    /** Which areas a scale is for, where the framework has more than one. */
    private static String scope(Scale scale, Framework framework) {
        if (framework.scales().size() == 1) {
            return "";
        }
        List<String> areas = framework.areas().values().stream()
                .filter(area -> area.scale().filter(scale::equals).isPresent())
                .map(Area::name)
                .toList();
        List<String> groups = framework.groups().values().stream()
                .filter(group -> group.scale().filter(scale::equals).isPresent())
                .map(Group::name)
                .toList();
        boolean areMany = areas.size() > 3;
        List<String> names = Stream.concat(
                        areMany ? Stream.of(areas.size() + " areas") : areas.stream(), groups.stream())
                .map(Wording::small)
                .toList();
        return names.isEmpty() ? "" : " for " + Wording.list(names);
    }
}
