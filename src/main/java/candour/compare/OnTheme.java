package candour.compare;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one inspection has on one theme: the judgements of one voice, in the order of the inspection, and how much was found and asked for.
 *
 * @param findings of every kind
 * @param asked what inspectors asked for on it
 */
public record OnTheme(
        Chapter chapter,
        Theme theme,
        Judge by,
        List<ComparedJudgement> judgements,
        List<Finding> findings,
        List<Tracked> asked) {

    public static OnTheme of(Chapter chapter, Theme theme, Judge by) {
        return new OnTheme(
                chapter,
                theme,
                by,
                chapter.judgements().stream()
                        .filter(one -> one.judgement().by() == by)
                        .filter(one -> one.judgement().area().themes().contains(theme))
                        .toList(),
                chapter.inspection().findings().stream()
                        .filter(finding -> finding.themes().contains(theme))
                        .toList(),
                chapter.tracked().stream()
                        .filter(one -> one.improvement().themes().contains(theme))
                        .toList());
    }

    /** The findings that do not stand among what was asked for as well: each is counted and told once. */
    public List<Finding> foundBesides() {
        return findings.stream()
                .filter(one -> asked.stream().noneMatch(same -> same.improvement() == one))
                .toList();
    }

    /** Those of the judgements that are grades. */
    public List<ComparedJudgement> graded() {
        return judgements.stream()
                .filter(one -> one.judgement().graded().findAny().isPresent())
                .toList();
    }

    /** The grade that sums the others up, by its framework's word; or the only one that there is. */
    public Optional<ComparedJudgement> leading() {
        List<ComparedJudgement> graded = graded();
        return graded.stream()
                .filter(one -> one.judgement().area().headline())
                .findFirst()
                .or(() -> graded.size() == 1 ? Optional.of(graded.get(0)) : Optional.empty());
    }

    /** The grades that stand for the theme: the leading one, or where none leads all that are not a part of another of them. */
    public List<ComparedJudgement> telling() {
        return leading().map(List::of).orElseGet(this::whole);
    }

    private List<ComparedJudgement> whole() {
        List<ComparedJudgement> graded = graded();
        if (graded.stream().allMatch(one -> one.judgement().area().parent().isEmpty())) {
            return graded;
        }
        Set<String> ids =
                graded.stream().map(one -> one.judgement().area().id()).collect(Collectors.toSet());
        return graded.stream()
                .filter(one ->
                        one.judgement().area().parent().filter(ids::contains).isEmpty())
                .toList();
    }

    /** What may be said of the grades that stand for the theme beside earlier ones: of each what comes first. */
    public List<Change> changes() {
        return telling().stream()
                .flatMap(one -> one.changes().stream().limit(1))
                .toList();
    }

    /** How it stands to the inspection before it on this theme. */
    public Joint joint(Inspection before) {
        List<Change.Moved> joined = changes().stream()
                .flatMap(change -> change.moved().stream())
                .filter(moved -> moved.since() == before)
                .toList();
        if (joined.isEmpty()) {
            return Joint.BREAK;
        }
        return joined.stream().allMatch(Change.Moved::isBroad) ? Joint.BROAD : Joint.LINE;
    }

    public boolean isEmpty() {
        return judgements.isEmpty() && findings.isEmpty() && asked.isEmpty();
    }

    /** What stands between two inspections in a picture of several. */
    public enum Joint {
        /** They may be compared. */
        LINE,
        /** They compare only broadly. */
        BROAD,
        /** They may not be compared. */
        BREAK;

        /** As the stylesheet has it. */
        public String word() {
            return "joint-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
