package candour.pages.data;

import static candour.pages.data.Column.ids;
import static candour.pages.data.Column.maybeText;
import static candour.pages.data.Column.text;

import candour.compare.Change;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.compare.Compared.Story;
import candour.model.Citation;
import candour.model.Judgement;
import candour.say.Words;
import java.util.List;
import java.util.stream.Stream;

/** Every pair of neighbouring judgements, one a row, with what may be said of it: what the pages say, in the same words. */
final class ChangesTable {

    private ChangesTable() {}

    /** The later judgement of a pair, and what may be said of it beside the earlier one. */
    private record Pair(Chapter chapter, Judgement judgement, Change change) {}

    static Table<?> table(Words words) {
        return Table.of(
                "changes", List.of("by", "area", "from", "from_area", "to"), ChangesTable::rows, columns(words));
    }

    private static Stream<Pair> rows(Story story) {
        return story.chapters().stream()
                .flatMap(chapter -> chapter.judgements().stream().flatMap(placed -> rows(chapter, placed)));
    }

    private static Stream<Pair> rows(Chapter chapter, ComparedJudgement placed) {
        return placed.changes().stream().map(change -> new Pair(chapter, placed.judgement(), change));
    }

    private static List<Column<Pair>> columns(Words words) {
        return List.of(
                text("authority", pair -> pair.chapter().authority().id()),
                ids("theme", pair -> JudgementsTable.themes(pair.judgement().area())),
                text("area", pair -> pair.judgement().area().id()),
                text("area_name", pair -> pair.judgement().area().name()),
                text("by", pair -> pair.judgement().by().word()),
                text("from", pair -> pair.change().since().id()),
                text("from_area", pair -> pair.change().before().area().id()),
                text("to", pair -> pair.chapter().inspection().id()),
                text("verdict", pair -> pair.change().word()),
                text("because", pair -> words.changes().because(pair.change())),
                maybeText(
                        "source",
                        pair -> pair.change().reason().written().map(written -> source(written.citation(), words))));
    }

    private static String source(Citation citation, Words words) {
        return words.with("data.source-at", "title", citation.source().title(), "at", citation.at());
    }
}
