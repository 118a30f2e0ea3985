package candour.publish;

import candour.read.Together;
import candour.render.Output;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** What is new, while it is made: files by number, in a folder within the output folder that nobody else may open. */
final class Staging {

    private static final int BUFFER = 1 << 13;

    private final Path output;
    private final Path staged;
    private final Written own;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Queue<String> foreign = new ConcurrentLinkedQueue<>();

    Staging(Path output, Path staged, Written own) {
        this.output = output;
        this.staged = staged;
        this.own = own;
    }

    /** All files at the same time. */
    Plan write(List<Output> files, IntConsumer progress) throws IOException {
        Together.each(IntStream.range(0, files.size()).boxed().toList(), i -> {
            try {
                write(files.get(i), i + 1);
            } catch (RuntimeException failed) {
                throw new IOException(files.get(i).path() + " could not be made: " + failed.getMessage(), failed);
            }
            progress.accept(numbers.size());
        });
        if (!foreign.isEmpty()) {
            throw new NotOurs(List.copyOf(foreign));
        }
        return new Plan(Map.copyOf(numbers));
    }

    private void write(Output file, int number) throws IOException {
        Path published = output.resolve(file.path());
        Path fresh = staged.resolve(Integer.toString(number));
        boolean isAnything = published.toFile().exists();
        boolean isThere = isAnything && published.toFile().isFile();
        Changes changes = new Changes(published, isThere, fresh);
        try (OutputStream out = new BufferedOutputStream(changes, BUFFER)) {
            file.body().writeTo(out);
        }
        if (!changes.isChanged()) {
            Readers.openIfOwn(published);
        } else if (isThere && !own.owns(output, file.path())
                || isAnything && published.toFile().isDirectory()) {
            foreign.add(file.path());
        } else {
            Readers.openFile(fresh);
        }
        numbers.put(file.path(), changes.isChanged() ? number : Plan.KEPT);
    }
}
