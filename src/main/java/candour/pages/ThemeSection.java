package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.compare.Compared.Story;
import candour.model.Inspection;
import candour.model.Theme;
import candour.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was judged on one theme in one authority, oldest first. */
final class ThemeSection {

    private ThemeSection() {}

    /** The first row of each inspection has its folder's name, to be linked to. */
    static List<JudgementRow> rows(Story story, Theme theme, Address from, Words words) {
        List<JudgementRow> rows = new ArrayList<>();
        for (Chapter chapter : story.chapters()) {
            Optional<String> id = Optional.of(chapter.inspection().folder());
            for (ComparedJudgement one : chapter.judgements()) {
                if (one.judgement().area().themes().contains(theme)) {
                    rows.add(JudgementRow.linked(id, one, chapter, from, words));
                    id = Optional.empty();
                }
            }
        }
        return rows;
    }

    /** By which what an inspection found on the theme is linked to. */
    static String found(Inspection inspection) {
        return "found-" + inspection.folder();
    }

    /** Whether an inspection judged it, found something on it or asked for something. */
    static boolean isOn(Chapter chapter, Theme theme) {
        return isJudged(chapter, theme)
                || chapter.inspection()
                        .points()
                        .anyMatch(point -> point.themes().contains(theme));
    }

    private static boolean isJudged(Chapter chapter, Theme theme) {
        return chapter.judgements().stream()
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
        return JudgementTable.of("judgements-" + id, caption, true, rows(story, theme, from, words), words);
    }
}
