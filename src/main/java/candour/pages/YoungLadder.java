package candour.pages;

import candour.model.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The grades of one scale from best to worst, each with what was given it: one picture for all that was decided.
 *
 * @param steps best first
 */
public record YoungLadder(List<Step> steps) {

    /** One grade, and what got it; nothing where nothing did. */
    public record Step(String word, Tone tone, List<String> areas) {}

    /** One for each scale that differs in its words. */
    static List<YoungLadder> of(List<YoungMark> marks) {
        Map<List<String>, List<YoungMark>> scales = new LinkedHashMap<>();
        marks.forEach(mark -> scales.computeIfAbsent(
                        mark.ladder().stream().map(YoungMark.Step::word).toList(), any -> new ArrayList<>())
                .add(mark));
        return scales.values().stream().map(YoungLadder::ladder).toList();
    }

    private static YoungLadder ladder(List<YoungMark> marks) {
        return new YoungLadder(marks.get(0).ladder().stream()
                .map(step -> new Step(
                        step.word(),
                        step.tone(),
                        marks.stream()
                                .filter(mark -> mark.verdict().word().equals(step.word()))
                                .map(YoungMark::area)
                                .toList()))
                .toList());
    }
}
