package candour.pages.data;

import candour.model.Site;
import candour.say.Words;
import java.util.List;

/** All tables of open data, in the order of the data page. A new one is a file like {@link InspectionsTable} and a line here. */
public final class Tables {

    private Tables() {}

    /**
     * @param words in which a few cells are said: most hold ids, dates and numbers
     * @param site whose addresses stand in a few
     */
    public static List<Table<?>> all(Words words, Site site) {
        return List.of(
                JudgementsTable.table(),
                ChangesTable.table(words),
                InspectionsTable.table(),
                FindingsTable.table(),
                RecommendationsTable.table(site),
                ActionsTable.table());
    }
}
