package candour.pages.data;

import static candour.pages.data.Column.ids;
import static candour.pages.data.Column.maybeText;
import static candour.pages.data.Column.text;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.model.Area;
import candour.model.Finding;
import candour.model.Statement;
import candour.model.Theme;
import java.util.List;
import java.util.stream.Stream;

/** Everything that inspectors found, one a row: strengths, areas for development, questions and notes. */
final class FindingsTable {

    private FindingsTable() {}

    private record Row(Chapter chapter, Finding finding) {}

    static Table<?> table() {
        return Table.of("findings", List.of("inspection", "id"), FindingsTable::rows, columns());
    }

    private static Stream<Row> rows(Story story) {
        return story.chapters().stream()
                .flatMap(chapter -> chapter.inspection().findings().stream().map(one -> new Row(chapter, one)));
    }

    private static List<Column<Row>> columns() {
        return List.of(
                text("authority", row -> row.chapter().authority().id()),
                text("inspection", row -> row.chapter().inspection().id()),
                text("id", row -> row.finding().id()),
                text("kind", row -> row.finding().kind().word()),
                ids(
                        "theme",
                        row -> row.finding().themes().stream().map(Theme::id).toList()),
                maybeText("area", row -> row.finding().area().map(Area::id)),
                text("text", row -> row.finding().says()),
                maybeText("quote", row -> row.finding().quote()),
                maybeText("reply", row -> row.finding().reply().map(Statement::says)),
                ids(
                        "earlier",
                        row -> row.finding().follows().stream()
                                .map(follows -> follows.to().id())
                                .toList()),
                text("source", row -> row.finding().citation().source().title()),
                text("at", row -> row.finding().citation().at()));
    }
}
