package candour.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ids that inspections give to what they hold, for editors that complete them. A file that cannot be read gives none, and one that
 * has not changed is not read again.
 */
public final class WrittenIds {

    private static final String FACTS = "inspection.yaml";
    private static final String ID = "[a-z0-9/-]+";
    /** So many help nobody, and an editor takes long to show them. */
    private static final int MOST = 5_000;

    private Map<Path, Read> before = Map.of();

    private record Read(String stamp, Names names) {}

    /**
     * What is named.
     *
     * @param sources ids of sources
     * @param points ids of findings, recommendations, judged areas and items of context
     * @param earlier findings and recommendations, each with its inspection: {@code 2008-jar/tell-children}
     */
    public record Names(Set<String> sources, Set<String> points, Set<String> earlier) {

        private static final Names NONE = new Names(Set.of(), Set.of(), Set.of());

        private static Names of(Collection<Names> all) {
            return new Names(
                    union(all.stream().map(Names::sources)),
                    union(all.stream().map(Names::points)),
                    union(all.stream().map(Names::earlier)));
        }

        private static Set<String> union(Stream<Set<String>> sets) {
            Set<String> all = new TreeSet<>();
            sets.forEach(all::addAll);
            return all.size() > MOST ? Set.of() : all;
        }
    }

    /** Those of all inspections in a content folder at that moment. */
    public Names in(Path content, Snapshot now) {
        ContentFolder folder = new ContentFolder(content, Files::list);
        Map<Path, Read> read = new HashMap<>();
        now.files().forEach((file, stamp) -> {
            if (file.endsWith(FACTS)) {
                Read known = before.get(file);
                read.put(
                        file,
                        known != null && known.stamp().equals(stamp) ? known : new Read(stamp, names(folder, file)));
            }
        });
        before = read;
        return Names.of(read.values().stream().map(Read::names).toList());
    }

    private static Names names(ContentFolder folder, Path file) {
        Problems untold = new Problems();
        String inspection = file.getName(Math.max(0, file.getNameCount() - 2)) + "/";
        return folder.text(file, untold)
                .flatMap(text -> YamlReader.read(ContentFolder.shown(file), text, untold))
                .map(facts -> names(inspection, facts))
                .orElse(Names.NONE);
    }

    private static Names names(String inspection, YamlNode.Mapping facts) {
        List<String> asked = Stream.of("findings", "recommendations")
                .flatMap(list -> each(facts, list, "id"))
                .toList();
        Stream<String> others = Stream.concat(each(facts, "context", "id"), each(facts, "judgements", "area"));
        return new Names(
                value(facts, "sources") instanceof YamlNode.Mapping sources
                        ? Set.copyOf(sources.entries().keySet())
                        : Set.of(),
                union(asked.stream(), others),
                union(asked.stream().map(id -> inspection + id), Stream.of()));
    }

    private static Set<String> union(Stream<String> some, Stream<String> others) {
        Set<String> ids = new TreeSet<>();
        Stream.concat(some, others).filter(id -> id.matches(ID)).forEach(ids::add);
        return ids;
    }

    private static Stream<String> each(YamlNode.Mapping facts, String list, String field) {
        return value(facts, list) instanceof YamlNode.Sequence items
                ? items.items().stream().flatMap(item -> text(item, field).stream())
                : Stream.of();
    }

    private static Optional<String> text(YamlNode item, String field) {
        return item instanceof YamlNode.Mapping of && value(of, field) instanceof YamlNode.Scalar scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    private static @Nullable YamlNode value(YamlNode.Mapping of, String field) {
        YamlNode.Entry entry = of.entries().get(field);
        return entry == null ? null : entry.value();
    }
}
