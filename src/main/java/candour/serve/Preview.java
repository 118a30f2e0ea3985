package candour.serve;

import candour.build.Before;
import candour.build.Build;
import candour.model.Archive;
import candour.problem.Checked;
import candour.read.Snapshot;
import candour.render.Output;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Reads and checks the content when it is told to, and keeps what is to be shown: the last sound site, and what is wrong now. */
public final class Preview {

    private final Supplier<Build> builds;
    private final Before before = Before.nothing();
    private volatile Shown shown = Shown.NOTHING;

    /** @param builds a fresh one for each time: the day may have changed */
    public Preview(Supplier<Build> builds) {
        this.builds = builds;
    }

    Shown shown() {
        return shown;
    }

    /**
     * One at a time. Whatever goes wrong is shown, and the next change is tried again.
     *
     * @param content what its folder held a moment ago
     */
    public void refresh(Snapshot content) {
        try {
            Build build = builds.get().after(before);
            before.read().begin(build.content(), content);
            tell(now(build, shown));
        } catch (RuntimeException failed) {
            tell(new Shown(
                    shown.number() + 1,
                    shown.site(),
                    shown.files(),
                    shown.archive(),
                    List.of(),
                    Optional.of(String.valueOf(failed.getMessage()))));
        }
    }

    private static Shown now(Build build, Shown before) {
        Checked<Archive> checked = build.checked();
        Checked<Build.Site> site = build.finish(checked);
        Optional<Build.Site> sound = site.isSound() ? site.value() : Optional.empty();
        return new Shown(
                before.number() + 1,
                sound.or(before::site),
                sound.map(Preview::files).orElse(before.files()),
                checked.value(),
                site.problems(),
                Optional.empty());
    }

    private static Map<String, Output> files(Build.Site site) {
        Map<String, Output> files = new LinkedHashMap<>();
        site.files().forEach(one -> files.put(one.path(), one));
        return files;
    }

    private synchronized void tell(Shown next) {
        shown = next;
        notifyAll();
    }

    /** Waits until something else is shown than that, but no longer than that long. */
    synchronized Shown after(int number, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        long left = milliseconds;
        while (shown.number() == number && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
        return shown;
    }
}
