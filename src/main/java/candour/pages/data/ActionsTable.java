package candour.pages.data;

import static candour.pages.data.Column.maybeDate;
import static candour.pages.data.Column.maybeText;
import static candour.pages.data.Column.number;
import static candour.pages.data.Column.text;

import candour.compare.Compared.Story;
import candour.compare.Tracked;
import candour.model.Action;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody said they would do about what inspectors asked for, one action a row. */
final class ActionsTable {

    private ActionsTable() {}

    /**
     * An action with what it is about.
     *
     * @param number its place among those of the same recommendation, from 1
     */
    private record Step(Tracked tracked, int number, Action action) {}

    static Table<?> table() {
        return Table.of("actions", List.of("inspection", "recommendation", "number"), ActionsTable::rows, columns());
    }

    private static Stream<Step> rows(Story story) {
        return story.tracked().flatMap(ActionsTable::rows);
    }

    private static Stream<Step> rows(Tracked tracked) {
        List<Action> actions = tracked.improvement().actions();
        return IntStream.range(0, actions.size()).mapToObj(i -> new Step(tracked, i + 1, actions.get(i)));
    }

    private static List<Column<Step>> columns() {
        return List.of(
                text("authority", step -> step.tracked().authority().id()),
                text("inspection", step -> step.tracked().inspection().id()),
                text("recommendation", step -> step.tracked().improvement().id()),
                number("number", Step::number),
                text("action", step -> step.action().says()),
                maybeText("lead", step -> step.action().lead()),
                maybeDate("due", step -> step.action().due()),
                maybeText("measure", step -> step.action().measure()),
                text("source", step -> step.action().citation().source().title()),
                text("at", step -> step.action().citation().at()));
    }
}
