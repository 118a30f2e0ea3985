package candour.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of judgements.
 *
 * @param id to be linked to, and the name of its scrolling region
 * @param codes what the letters in square brackets mean that the table uses, to be said before it
 * @param acrossInspections whether its rows name their inspection
 */
public record JudgementTable(
        String id, String caption, List<String> codes, boolean acrossInspections, List<JudgementRow> rows) {

    static JudgementTable of(String id, String caption, boolean acrossInspections, List<JudgementRow> rows) {
        return new JudgementTable(id, caption, codes(rows), acrossInspections, rows);
    }

    /** The shorthand of the Government Statistical Service's Analysis Function (January 2022). */
    private static List<String> codes(List<JudgementRow> rows) {
        List<String> codes = new ArrayList<>();
        if (rows.stream()
                .flatMap(row -> row.changes().stream())
                .anyMatch(change -> change.kind() == ChangeNote.Kind.BREAK)) {
            codes.add("[b] means a break in the series: what stands before and after it cannot be directly compared.");
        }
        if (rows.stream().anyMatch(row -> row.verdict().word().endsWith("[x]"))) {
            codes.add("[x] means not available.");
        }
        if (rows.stream().anyMatch(row -> row.verdict().word().endsWith("[z]"))) {
            codes.add("[z] means not applicable: no judgement was given.");
        }
        return codes;
    }
}
