package candour.compare;

import candour.compare.Change.Caveat;
import candour.compare.Change.Direction;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.Placed;
import candour.compare.Compared.Story;
import candour.model.Archive;
import candour.model.Authority;
import candour.model.Comparability;
import candour.model.Framework;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Judgement;
import candour.model.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sets each judgement beside the latest earlier one of the same voice that it may be compared with. Within one framework, the
 * same area is compared. Across frameworks nothing is, unless a framework says so under {@code comparable}, with a reason
 * and a source. Each authority is gone through once, so the cost grows in step with the number of judgements.
 */
public final class Comparer {

    private final Map<String, List<Comparability>> edgesTo;

    private Comparer(Archive archive) {
        edgesTo = archive.frameworks().stream()
                .flatMap(framework -> framework.comparable().stream())
                .collect(Collectors.groupingBy(Comparability::to));
    }

    public static Compared compare(Archive archive) {
        Comparer comparer = new Comparer(archive);
        return new Compared(
                archive, archive.authorities().stream().map(comparer::story).toList());
    }

    private Story story(Authority authority) {
        Past past = new Past();
        List<Chapter> chapters = new ArrayList<>();
        for (Inspection inspection : authority.inspections()) {
            List<Placed> placed = inspection
                    .allJudgements()
                    .map(judgement -> new Placed(judgement, change(inspection.framework(), judgement, past)))
                    .toList();
            chapters.add(new Chapter(authority, inspection, placed));
            inspection.allJudgements().forEach(judgement -> past.add(inspection, judgement));
        }
        return new Story(authority, List.copyOf(chapters));
    }

    private Change change(Framework framework, Judgement judgement, Past past) {
        if (!(judgement instanceof Judgement.Graded now)) {
            return new Change.NotGraded();
        }
        String area = framework.qualified(now.area());
        Optional<Earlier> same = past.of(now.by(), area);
        Optional<Change> written = edgesTo.getOrDefault(area, List.of()).stream()
                .flatMap(edge -> past.of(now.by(), edge.from()).map(before -> new Candidate(before, edge)).stream())
                .max((a, b) -> Integer.compare(a.before.order, b.before.order))
                .filter(candidate -> same.isEmpty() || candidate.before.order > same.get().order)
                .map(candidate -> byEdge(now, candidate));
        return written.or(() -> same.map(before -> moved(now, before, Optional.empty())))
                .orElseGet(() -> unrelated(now, past));
    }

    private static Change byEdge(Judgement.Graded now, Candidate candidate) {
        Caveat caveat = new Caveat(candidate.edge.because(), candidate.edge.citation());
        return switch (candidate.edge.how()) {
            case LIKE_FOR_LIKE -> moved(now, candidate.before, Optional.empty());
            case BROADLY -> moved(now, candidate.before, Optional.of(caveat));
            case NOT -> new Change.Break(candidate.before.inspection, Optional.of(caveat));
        };
    }

    private static Change moved(Judgement.Graded now, Earlier before, Optional<Caveat> caveat) {
        int ranks = Integer.compare(before.judgement.grade().rank(), now.grade().rank());
        Direction direction = ranks > 0 ? Direction.BETTER : ranks < 0 ? Direction.WORSE : Direction.SAME;
        return new Change.Moved(direction, before.inspection, before.judgement, caveat);
    }

    /** An earlier judgement on the same theme, which nobody has said may be compared. */
    private static Change unrelated(Judgement.Graded now, Past past) {
        Theme theme = now.area().themes().get(0);
        return past.onTheme(now.by(), theme)
                .<Change>map(before -> new Change.Break(before.inspection, Optional.empty()))
                .orElseGet(Change.First::new);
    }

    private record Candidate(Earlier before, Comparability edge) {}

    /** A graded judgement of the past, numbered in the order of time. */
    private record Earlier(Inspection inspection, Judgement.Graded judgement, int order) {}

    /** The latest grade of each area and theme so far, for each voice. */
    private static final class Past {

        private final Map<String, Earlier> areas = new HashMap<>();
        private final Map<String, Earlier> themes = new HashMap<>();
        private int order;

        void add(Inspection inspection, Judgement judgement) {
            if (judgement instanceof Judgement.Graded graded) {
                Earlier earlier = new Earlier(inspection, graded, order++);
                areas.put(graded.by() + inspection.framework().qualified(graded.area()), earlier);
                themes.put(graded.by() + graded.area().themes().get(0).id(), earlier);
            }
        }

        Optional<Earlier> of(Judge by, String area) {
            return Optional.ofNullable(areas.get(by + area));
        }

        Optional<Earlier> onTheme(Judge by, Theme theme) {
            return Optional.ofNullable(themes.get(by + theme.id()));
        }
    }
}
