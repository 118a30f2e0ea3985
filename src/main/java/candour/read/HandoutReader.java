package candour.read;

import candour.model.Handout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code handouts.yaml}: what officers tell others of an inspection in their own words. */
final class HandoutReader {

    static final String FILE = "handouts.yaml";

    private HandoutReader() {}

    /** Nothing where there is no such file: then texts are made from the facts. */
    static List<Handout> read(ContentFolder folder, Path home, Problems problems) {
        Path file = home.resolve(FILE);
        return Files.isRegularFile(file)
                ? folder.yaml(file, problems).map(HandoutReader::handouts).orElse(List.of())
                : List.of();
    }

    private static List<Handout> handouts(Fields fields) {
        List<Handout> handouts = new ArrayList<>();
        for (Handout.Kind kind : Handout.Kind.values()) {
            if (fields.has(kind.word())) {
                handouts.add(new Handout(
                        kind,
                        fields.list(
                                kind.word(),
                                line -> new Handout.Line(line.text("says"), line.references("from"), line.position())),
                        fields.positionOf(kind.word())));
            }
        }
        fields.end();
        return List.copyOf(handouts);
    }
}
