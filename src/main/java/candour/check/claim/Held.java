package candour.check.claim;

import candour.model.Judgement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts that a text rests on.
 *
 * @param judged the areas that it names as such
 * @param others what the council and its peers said of the areas themselves
 * @param earlier the grades of earlier inspections there, which a text may look back to
 * @param isGood whether a strength is among them
 * @param isBad whether something that had to get better is among them
 * @param plain the texts that are neither
 */
record Held(
        List<Fact> facts,
        List<Judgement> judged,
        List<Judgement> others,
        Set<String> earlier,
        Counts counts,
        boolean isGood,
        boolean isBad,
        List<Fact> plain) {

    Held with(List<Fact> others) {
        return new Held(others, judged, this.others, earlier, counts, isGood, isBad, plain);
    }

    List<Judgement.Graded> graded() {
        return judged.stream().flatMap(Judgement::graded).toList();
    }

    Set<String> grades() {
        return graded().stream().map(one -> GradeWords.label(one.grade())).collect(Collectors.toSet());
    }
}
