package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.compare.Compared.Story;
import candour.model.Theme;
import java.util.ArrayList;
import java.util.List;

/** What was judged on one theme in one authority, oldest first. */
final class ThemeSection {

    private ThemeSection() {}

    static List<JudgementRow> rows(Story story, Theme theme, Address from) {
        List<JudgementRow> rows = new ArrayList<>();
        for (Chapter chapter : story.chapters()) {
            for (ComparedJudgement placed : chapter.judgements()) {
                if (placed.judgement().area().themes().contains(theme)) {
                    rows.add(JudgementRow.linked(placed, chapter, from));
                }
            }
        }
        return rows;
    }
}
