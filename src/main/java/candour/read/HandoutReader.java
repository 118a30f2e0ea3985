package candour.read;

import candour.model.Handout;
import candour.model.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code handouts.yaml}: what officers tell others of an inspection in their own words. */
final class HandoutReader {

    static final String FILE = "handouts.yaml";

    private HandoutReader() {}

    /** Nothing where there is no such file: then texts are made from the facts. */
    static List<Handout> read(ContentFolder folder, Path home, Problems problems) {
        Path file = home.resolve(FILE);
        return Files.isRegularFile(file)
                ? folder.yaml(file, problems).flatMap(HandoutReader::handouts).orElse(List.of())
                : List.of();
    }

    private static Optional<List<Handout>> handouts(Fields fields) {
        List<Handout> handouts = new ArrayList<>();
        for (Handout.Kind kind : Handout.Kind.values()) {
            fields.optional(kind.word(), Records.list(HandoutReader::line))
                    .ifPresent(lines -> handouts.add(new Handout(kind, lines, fields.positionOf(kind.word()))));
        }
        return fields.legible(() -> List.copyOf(handouts));
    }

    private static Optional<Handout.Line> line(Fields line) {
        Required<String> says = line.text("says");
        List<Reference> from = line.items("from", Sorts.REFERENCE);
        return line.whole(() -> new Handout.Line(says.get(), from, line.position()));
    }
}
