package candour.cli;

import candour.read.Beginnings;
import candour.read.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Keeps the schemas of an editor up to date while somebody writes, where {@code candour new site} has made a folder for them: an area, a
 * theme or a picture that was just added is completed at once.
 */
final class KeptSchemas implements Consumer<Snapshot> {

    private static final int DEPTH_OF_INSPECTIONS = 3;

    private final Path content;
    private final Path schemas;
    private Map<Path, String> last = Map.of();

    private KeptSchemas(Path content, Path schemas) {
        this.content = content;
        this.schemas = schemas;
    }

    /** Of the site to which that content belongs; none where it has no folder for schemas. */
    static Optional<KeptSchemas> of(Path content) {
        Path schemas =
                content.toAbsolutePath().normalize().resolveSibling(".vscode").resolve("schema");
        return Files.isDirectory(schemas) ? Optional.of(new KeptSchemas(content, schemas)) : Optional.empty();
    }

    /** Of an inspection no id is completed elsewhere. */
    private boolean isShared(Path file) {
        Path within = content.relativize(file);
        return !within.startsWith("authorities") || within.getNameCount() <= DEPTH_OF_INSPECTIONS;
    }

    /** Schemas help; that they cannot be written keeps nobody from writing content. */
    @Override
    public void accept(Snapshot now) {
        Map<Path, String> shared = now.files().entrySet().stream()
                .filter(one -> isShared(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (shared.equals(last)) {
            return;
        }
        last = shared;
        try {
            write();
        } catch (IOException | RuntimeException unwritable) {
            last = Map.of();
        }
    }

    private void write() throws IOException {
        for (Map.Entry<String, String> schema :
                new Schemas(new Beginnings(content)).all().entrySet()) {
            Path file = schemas.resolve(schema.getKey());
            if (!Files.isRegularFile(file) || !Files.readString(file).equals(schema.getValue())) {
                Files.writeString(file, schema.getValue());
            }
        }
    }
}
