package candour.check;

import candour.model.Context;
import candour.model.Inspection;
import candour.model.Passage;
import candour.model.Reference;
import candour.model.YoungPeople;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A children's version side by side with the facts: each thing that is told, and beneath it what it rests on. */
public final class ReviewSheet {

    /**
     * One thing that is told.
     *
     * @param says in words for young readers: the sentences of a point, and what was done about it
     * @param facts what it rests on, as {@link Reviewed#lines} says it; nothing where it rests on no fact of the inspection
     */
    public record Told(List<String> says, List<String> facts) {}

    private final List<String> lines;
    private final Inspection inspection;
    private final YoungPeople version;

    public ReviewSheet(Inspection inspection, YoungPeople version) {
        this.lines = Reviewed.lines(inspection, version);
        this.inspection = inspection;
        this.version = version;
    }

    /** Everything, in the order in which it is read. */
    public List<Told> told() {
        Stream<Passage> first =
                inspection.context().stream().map(Context::young).flatMap(one -> one.stream());
        return Stream.of(
                        Stream.concat(first, Stream.of(version.why(), version.inspectors()))
                                .map(passage -> new Told(List.of(passage.text()), List.of())),
                        version.points().map(this::point))
                .flatMap(told -> told)
                .toList();
    }

    /**
     * What is told in other words than before, or rests on something that has changed.
     *
     * @param before the lines of then
     */
    public List<Told> changed(List<String> before) {
        Set<String> same = new HashSet<>(before);
        return told().stream()
                .filter(one -> !same.containsAll(one.facts())
                        || one.says().stream().anyMatch(says -> !same.contains(Reviewed.told(says))))
                .toList();
    }

    /** What is left out on purpose, each with why. */
    public List<String> leftOut() {
        return version.notTold().stream()
                .flatMap(one ->
                        one.from().stream().flatMap(this::fact).map(fact -> fact + " – because: " + one.because()))
                .toList();
    }

    /** The facts that are neither told nor left out on purpose. */
    public List<String> untold() {
        Set<String> told = new HashSet<>();
        told().forEach(one -> told.addAll(one.facts()));
        version.notTold().forEach(one -> one.from().stream().flatMap(this::fact).forEach(told::add));
        List<String> rest = new ArrayList<>(Reviewed.facts(inspection));
        rest.removeIf(told::contains);
        return rest;
    }

    private Told point(YoungPeople.Point point) {
        List<String> says = Stream.concat(Stream.of(point.says()), point.done().stream())
                .map(Passage::text)
                .toList();
        return new Told(says, point.from().stream().flatMap(this::fact).toList());
    }

    /** Several where an area has more than one judgement, such as the council's own. */
    private Stream<String> fact(Reference from) {
        return lines.stream().filter(line -> line.startsWith(from.id() + "="));
    }
}
