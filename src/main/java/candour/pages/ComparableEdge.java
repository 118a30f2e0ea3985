package candour.pages;

import candour.model.Comparability;
import candour.model.Framework;
import candour.say.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** What may be compared with what, how far and why. */
public record ComparableEdge(
        String from, String to, Comparability.How how, String because, boolean isSame, SourceNote source) {

    /** What any framework that has a page says about comparing this one, as the earlier or the later. */
    static List<ComparableEdge> of(
            Framework framework, List<Framework> shown, Map<String, Framework> all, Words words) {
        String prefix = framework.id() + "/";
        List<ComparableEdge> edges = shown.stream()
                .sorted(Comparator.comparing(Framework::id))
                .flatMap(owner -> owner.comparable().stream()
                        .filter(edge ->
                                edge.from().startsWith(prefix) || edge.to().startsWith(prefix))
                        .map(edge -> edge(edge, source(edge, owner, framework), all, words)))
                .toList();
        return IntStream.range(0, edges.size())
                .mapToObj(i -> edges.get(i)
                        .after(i > 0
                                && edges.get(i - 1)
                                        .because()
                                        .equals(edges.get(i).because())))
                .toList();
    }

    /** The same, which has the reason of the row above or another. */
    private ComparableEdge after(boolean isSameReason) {
        return new ComparableEdge(from, to, how, because, isSameReason, source);
    }

    /** The sources of another framework stand on its own page. */
    private static SourceNote source(Comparability edge, Framework owner, Framework here) {
        SourceNote note = SourceNote.of(edge.citation());
        return owner == here
                ? note
                : new SourceNote(Address.of(here).to(Address.of(owner)) + note.href(), note.title(), note.at());
    }

    private static ComparableEdge edge(Comparability edge, SourceNote source, Map<String, Framework> all, Words words) {
        return new ComparableEdge(
                name(edge.from(), all, words), name(edge.to(), all, words), edge.how(), edge.because(), false, source);
    }

    private static String name(String qualified, Map<String, Framework> all, Words words) {
        int slash = qualified.indexOf('/');
        Framework framework = Objects.requireNonNull(all.get(qualified.substring(0, slash)));
        return words.with(
                "area-of-framework",
                "area",
                words.titles().areaInFull(framework, framework.area(qualified.substring(slash + 1))),
                "framework",
                framework.shortName());
    }
}
