package candour.cli;

import candour.read.Beginnings;
import candour.read.Snapshot;
import candour.read.WrittenIds;
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
    private final WrittenIds written = new WrittenIds();
    private Map<Path, String> last = Map.of();
    private Optional<WrittenIds.Names> lastWritten = Optional.empty();

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

    /** Of an inspection only what it names matters to others. */
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
        WrittenIds.Names names = written.in(content, now);
        if (shared.equals(last) && Optional.of(names).equals(lastWritten)) {
            return;
        }
        last = shared;
        lastWritten = Optional.of(names);
        try {
            write(names);
        } catch (IOException | RuntimeException unwritable) {
            lastWritten = Optional.empty();
        }
    }

    private void write(WrittenIds.Names names) throws IOException {
        for (Map.Entry<String, String> schema :
                new Schemas(new Beginnings(content), names).all().entrySet()) {
            Path file = schemas.resolve(schema.getKey());
            if (!Files.isRegularFile(file) || !Files.readString(file).equals(schema.getValue())) {
                Files.writeString(file, schema.getValue());
            }
        }
    }
}
