package candour.render;

import candour.model.Authority;
import candour.model.Group;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Theme;
import candour.pages.Column;
import candour.pages.DataTables;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every judgement as one row of a CSV file (RFC 4180, UTF-8, ISO 8601 dates). */
final class JudgementsCsv {

    private JudgementsCsv() {}

    static void write(List<Authority> authorities, Writer csv) throws IOException {
        csv.write(Csv.row(DataTables.JUDGEMENTS.stream().map(Column::name).toList()));
        for (Authority authority : authorities) {
            for (Inspection inspection : authority.inspections()) {
                for (Judgement judgement : inspection.allJudgements().toList()) {
                    csv.write(Csv.row(row(authority, inspection, judgement)));
                }
            }
        }
    }

    private static List<String> row(Authority authority, Inspection inspection, Judgement judgement) {
        Cells cells = Cells.of(judgement);
        return List.of(
                authority.id(),
                authority.code(),
                inspection.id(),
                inspection.framework().id(),
                inspection.published().toString(),
                judgement.by().name().toLowerCase(Locale.ROOT),
                judgement.area().group().map(Group::id).orElse(""),
                judgement.area().group().map(Group::name).orElse(""),
                judgement.area().id(),
                judgement.area().name(),
                cells.grade,
                cells.printed,
                cells.scale,
                cells.rank,
                cells.of,
                cells.status,
                judgement.area().themes().stream().map(Theme::id).collect(Collectors.joining(";")),
                judgement.citation().source().title(),
                judgement.citation().at());
    }

    /** The cells that differ between a grade, words alone and no judgement. */
    private record Cells(String grade, String printed, String scale, String rank, String of, String status) {

        static Cells of(Judgement judgement) {
            if (judgement instanceof Judgement.Graded graded) {
                return new Cells(
                        graded.grade().label(),
                        graded.grade().printed().orElse(""),
                        graded.area().scale().orElseThrow().id(),
                        Integer.toString(graded.grade().rank()),
                        Integer.toString(graded.grade().of()),
                        "graded");
            }
            if (judgement instanceof Judgement.Worded worded) {
                return new Cells(worded.words(), "", "", "", "", "words-only");
            }
            return new Cells(
                    "", "", "", "", "", ((Judgement.Absent) judgement).reason().word());
        }
    }
}
