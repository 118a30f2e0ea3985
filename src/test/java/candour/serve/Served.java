package candour.serve;

import candour.Folders;
import candour.build.Build;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The smallest sound content, watched and served. */
public final class Served implements AutoCloseable {

    public final Path content;
    public final String site;
    final Preview preview;
    final int port;
    private final Server server;
    private final Thread watching;

    public Served(Path content) throws IOException {
        this.content = content;
        Folders.copyBase(content);
        preview = new Preview(() -> new Build(content, Optional.empty(), LocalDate.now(ZoneOffset.UTC)));
        Watcher watcher = new Watcher(content, preview::refresh);
        server = Server.start(preview, 0, "");
        port = server.port();
        site = "http://localhost:" + port + "/inspections/";
        watching = new Thread(() -> {
            try {
                watcher.run();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        watching.setDaemon(true);
        watching.start();
    }

    Path summary() {
        return content.resolve("authorities/anytown/2008-review/summary.md");
    }

    public void write(String summary) throws IOException {
        Files.writeString(summary(), summary);
    }

    /** What is shown once it is as it should be, or at the end of half a minute. */
    Shown until(java.util.function.Predicate<Shown> is) throws InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        Shown shown = preview.shown();
        while (!is.test(shown) && System.nanoTime() < end) {
            shown = preview.after(shown.number(), 1_000);
        }
        return shown;
    }

    @Override
    public void close() {
        watching.interrupt();
        server.stop();
    }
}
