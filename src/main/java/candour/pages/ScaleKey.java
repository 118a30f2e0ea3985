package candour.pages;

import candour.compare.Compared.ComparedJudgement;
import candour.model.Judgement;
import candour.model.Scale;
import candour.say.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the scales of a table's grades are, said once beside it: their words, best first, and which printed number is the best.
 *
 * @param scales a sentence for each that differs in its words
 * @param numbers which printed number is best; none where no number is printed, or where it is now this and now that
 * @param signs for changes, those that the table shows
 */
public record ScaleKey(List<String> scales, Optional<String> numbers, List<ChangeNote.Kind> signs) {

    /** For the grades among these. */
    static ScaleKey of(Stream<ComparedJudgement> judgements, Words words) {
        List<ComparedJudgement> all = judgements.toList();
        List<Judgement.Graded> graded = all.stream()
                .map(ComparedJudgement::judgement)
                .flatMap(Judgement::graded)
                .toList();
        List<String> scales = graded.stream()
                .map(Judgement.Graded::scale)
                .distinct()
                .map(words.grades()::bestFirst)
                .distinct()
                .toList();
        return new ScaleKey(scales, numbers(graded, words), signs(all));
    }

    private static List<ChangeNote.Kind> signs(List<ComparedJudgement> all) {
        return all.stream()
                .flatMap(one -> one.changes().stream())
                .map(ChangeNote.Kind::of)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<String> numbers(List<Judgement.Graded> graded, Words words) {
        List<Scale> printed = graded.stream()
                .filter(one -> one.number().isPresent())
                .map(Judgement.Graded::scale)
                .distinct()
                .toList();
        List<String> best = printed.stream()
                .flatMap(scale -> scale.best().printed().stream())
                .distinct()
                .collect(Collectors.toList());
        return best.size() == 1 ? Optional.of(words.with("best-number", "best", best.get(0))) : Optional.empty();
    }
}
