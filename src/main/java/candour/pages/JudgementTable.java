package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.model.Group;
import candour.model.Judge;
import candour.say.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of judgements.
 *
 * @param id to be linked to, and the name of its scrolling region
 * @param codes what the letters in square brackets mean that the table uses, to be said before it
 * @param key what the scales of its grades are, said once
 * @param reasons why some compare only broadly, or not
 * @param acrossInspections whether its rows name their inspection
 */
public record JudgementTable(
        String id,
        String caption,
        List<Shorthand> codes,
        boolean acrossInspections,
        ScaleKey key,
        List<Reason> reasons,
        List<JudgementRow> rows) {

    /** Why some areas compare only broadly, or not: said once for all that it is about. */
    public record Reason(List<String> areas, String because) {}

    static JudgementTable of(
            String id, String caption, boolean acrossInspections, List<JudgementRow> rows, Words words) {
        List<Shorthand> codes = rows.stream()
                .flatMap(row -> row.codes().stream())
                .distinct()
                .sorted()
                .toList();
        return new JudgementTable(
                id,
                caption,
                codes,
                acrossInspections,
                ScaleKey.of(rows.stream().map(JudgementRow::judged), words),
                reasons(rows, words),
                rows);
    }

    private static List<Reason> reasons(List<JudgementRow> rows, Words words) {
        Map<String, Set<String>> reasons = new LinkedHashMap<>();
        rows.forEach(row -> row.changes().stream()
                .flatMap(change -> change.caveat().stream())
                .forEach(because -> reasons.computeIfAbsent(because, any -> new LinkedHashSet<>())
                        .add(words.middle(row.area()))));
        return reasons.entrySet().stream()
                .map(one -> new Reason(List.copyOf(one.getValue()), one.getKey()))
                .toList();
    }

    /** The inspectors' judgements of one inspection, a table for each group of areas. */
    static List<JudgementTable> byGroup(Chapter chapter, Words words) {
        Map<Optional<Group>, List<JudgementRow>> groups = new LinkedHashMap<>();
        for (ComparedJudgement one : chapter.judgements()) {
            if (one.judgement().by() == Judge.INSPECTORS) {
                groups.computeIfAbsent(one.judgement().area().group(), any -> new ArrayList<>())
                        .add(JudgementRow.own(one, chapter.inspection().framework(), words));
            }
        }
        List<JudgementTable> tables = new ArrayList<>();
        groups.forEach((group, rows) -> tables.add(of(
                group.map(one -> "judgements-" + one.id()).orElse("judgements"),
                group.map(one -> caption(one, words)).orElseGet(() -> words.the("judged-by-inspectors")),
                false,
                rows,
                words)));
        return tables;
    }

    private static String caption(Group group, Words words) {
        return words.with("judged-by-inspectors.group", "group", group.name(), "subject", group.subject());
    }

    /** The judgements of another voice than the inspectors', in a table of their own; none where there are none. */
    static Optional<JudgementTable> of(Chapter chapter, Judge by, Words words) {
        List<JudgementRow> rows = chapter.judgements().stream()
                .filter(one -> one.judgement().by() == by)
                .map(one -> JudgementRow.own(one, chapter.inspection().framework(), words))
                .toList();
        String id = by == Judge.COUNCIL ? "self-assessment" : "peer-review";
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(of(id, words.the("judged-by-" + by.word()), false, rows, words));
    }
}
