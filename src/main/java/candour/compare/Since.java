package candour.compare;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.model.Area;
import candour.model.Inspection;
import candour.model.Judge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What changed in the inspectors' grades of one inspection since one earlier inspection: every change names its base.
 *
 * @param inspection the earlier one
 * @param steps the grades that stand beside one of it, in the order of the later inspection
 */
public record Since(Inspection inspection, List<Step> steps) {

    /** One grade, and what may be said of it. */
    public record Step(Area area, Change change) {}

    /**
     * All grades of an inspection by what they are compared with: each once, with the newest predecessor of the same family where there is
     * one, else with the newest; breaks are counted like all others. The same family comes first, then what is newer.
     */
    public static List<Since> of(Chapter chapter) {
        String family = chapter.inspection().framework().family();
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        for (ComparedJudgement one : chapter.judgements()) {
            if (one.judgement().by() == Judge.INSPECTORS) {
                first(one, family)
                        .forEach(change -> steps.computeIfAbsent(change.since().id(), any -> new ArrayList<>())
                                .add(new Step(one.judgement().area(), change)));
            }
        }
        return steps.values().stream()
                .map(one -> new Since(one.get(0).change().since(), List.copyOf(one)))
                .sorted(Comparator.comparing((Since since) -> !since.isOf(family))
                        .thenComparing(since -> since.inspection().day(), Comparator.reverseOrder())
                        .thenComparing(since -> since.inspection().id()))
                .toList();
    }

    private static Stream<Change> first(ComparedJudgement one, String family) {
        return one.changes().stream()
                .sorted(Comparator.comparing(
                        change -> !change.since().framework().family().equals(family)))
                .limit(1);
    }

    private boolean isOf(String family) {
        return inspection.framework().family().equals(family);
    }

    public boolean isAllBreaks() {
        return steps.stream().allMatch(step -> step.change().isBreak());
    }
}
