package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.compare.Compared.Story;
import candour.model.Theme;
import candour.say.Words;
import java.util.ArrayList;
import java.util.List;

/** What was judged on one theme in one authority, oldest first. */
final class ThemeSection {

    private ThemeSection() {}

    static List<JudgementRow> rows(Story story, Theme theme, Address from, Words words) {
        List<JudgementRow> rows = new ArrayList<>();
        for (Chapter chapter : story.chapters()) {
            for (ComparedJudgement one : chapter.judgements()) {
                if (one.judgement().area().themes().contains(theme)) {
                    rows.add(JudgementRow.linked(one, chapter, from, words));
                }
            }
        }
        return rows;
    }

    static boolean isJudged(Story story, Theme theme) {
        return story.chapters().stream()
                .flatMap(chapter -> chapter.judgements().stream())
                .anyMatch(one -> one.judgement().area().themes().contains(theme));
    }

    /** The same as a table. */
    static JudgementTable table(String id, Story story, Theme theme, Address from, Words words) {
        String caption = words.with(
                "theme-caption",
                "theme",
                theme.name(),
                "place",
                story.authority().name());
        return JudgementTable.of("judgements-" + id, caption, true, rows(story, theme, from, words));
    }
}
