package candour.render;

import candour.compare.Change;
import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.model.Citation;
import candour.model.Theme;
import candour.pages.Column;
import candour.pages.DataTables;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every pair of neighbouring judgements as one row, with what may be said of it: what the pages say, in the same words. */
final class ChangesCsv {

    private ChangesCsv() {}

    static void write(Compared compared, Writer csv) throws IOException {
        csv.write(Csv.row(DataTables.CHANGES.stream().map(Column::name).toList()));
        for (Compared.Story story : compared.stories()) {
            for (Chapter chapter : story.chapters()) {
                for (ComparedJudgement placed : chapter.judgements()) {
                    for (Change change : placed.changes()) {
                        csv.write(Csv.row(row(chapter, placed, change)));
                    }
                }
            }
        }
    }

    private static List<String> row(Chapter chapter, ComparedJudgement placed, Change change) {
        return List.of(
                chapter.authority().id(),
                placed.judgement().area().themes().stream().map(Theme::id).collect(Collectors.joining(";")),
                placed.judgement().area().id(),
                placed.judgement().area().name(),
                placed.judgement().by().name().toLowerCase(Locale.ROOT),
                change.since().id(),
                chapter.inspection().id(),
                change.word(),
                change.reason().written().map(Change.Reason.Written::because).orElse(""),
                change.reason()
                        .written()
                        .map(Change.Reason.Written::citation)
                        .map(ChangesCsv::source)
                        .orElse(""));
    }

    private static String source(Citation citation) {
        return citation.source().title() + ", " + citation.at();
    }
}
