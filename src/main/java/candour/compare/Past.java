package candour.compare;

import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Judgement;
import candour.model.Theme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The latest grade so far of each area and of each theme, for each voice. It grows as an authority's story is told. */
final class Past {

    private final Map<String, Earlier> areas = new HashMap<>();
    private final Map<String, Earlier> themes = new HashMap<>();
    private int order;

    /** A grade of the past, numbered in the order of time. */
    record Earlier(Inspection inspection, Judgement.Graded judgement, int order) {}

    void add(Inspection inspection) {
        order++;
        inspection.allJudgements().flatMap(Judgement::graded).forEach(graded -> {
            Earlier earlier = new Earlier(inspection, graded, order);
            areas.put(key(graded.by(), inspection.framework().qualified(graded.area())), earlier);
            themes.merge(
                    key(graded.by(), theme(graded).id()),
                    earlier,
                    (before, now) -> before.order < now.order ? now : before);
        });
    }

    Optional<Earlier> of(Judge by, String area) {
        return Optional.ofNullable(areas.get(key(by, area)));
    }

    /** The first that the latest inspection with this theme names: frameworks put what sums up first. */
    Optional<Earlier> onTheme(Judgement.Graded judgement) {
        return Optional.ofNullable(
                themes.get(key(judgement.by(), theme(judgement).id())));
    }

    private static Theme theme(Judgement.Graded judgement) {
        return judgement.area().themes().get(0);
    }

    private static String key(Judge by, String id) {
        return by + ":" + id;
    }
}
