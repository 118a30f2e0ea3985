package candour.cli;

import candour.build.Build;
import candour.model.Inspection;
import candour.problem.Checked;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** What a command says while it runs and when it ends. */
final class Report {

    private static final Duration LONG = Duration.ofSeconds(1);

    private final PrintWriter out;
    private final PrintWriter err;
    private final Format format;
    private final Instant start = Instant.now();
    private boolean inProgress;

    /** Where only a program reads the output, what people would read goes to the error stream. */
    Report(PrintWriter out, PrintWriter err, Format format) {
        this.out = out;
        this.err = err;
        this.format = format;
    }

    /** Where people read. */
    PrintWriter people() {
        return format.isForPrograms() ? err : out;
    }

    /** Prints all problems; whether the site may be published. */
    boolean tell(Checked<Build.Site> site) {
        format.print(site.problems(), out, err);
        return site.isSound();
    }

    /** The same, where it was to be published now. */
    boolean tellBeforeWriting(Checked<Build.Site> site) {
        if (!tell(site)) {
            err.println("Nothing was published. The old site is as it was.");
        }
        return site.isSound();
    }

    /** A line that counts pages, on an interactive terminal and only when the build takes long. */
    IntConsumer progress(int pages) {
        return written -> {
            if (written % 100 == 0 && Duration.between(start, Instant.now()).compareTo(LONG) > 0 && isInteractive()) {
                show(written, pages);
            }
        };
    }

    /** From Java 22 on there is a console even where nobody looks at it, and it says so itself. */
    @SuppressWarnings("SystemConsoleNull") // That is what is asked below.
    static boolean isInteractive() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }

    private synchronized void show(int written, int pages) {
        inProgress = true;
        err.print("\r" + Math.min(written, pages) + " of " + pages + " pages");
        err.flush();
    }

    /** @param left what is no longer part of the site and could not be removed */
    void published(Build.Site site, List<String> left) {
        if (inProgress) {
            err.print("\r" + " ".repeat(40) + "\r");
            err.flush();
        }
        withheld(site);
        for (String path : left) {
            err.println(
                    "Warning: " + path + " is no longer part of this site, but it cannot be removed and can still be"
                            + " read. Find out who owns it or its folder.");
        }
        people().println(inspections(site) + " read, " + site.pages().size() + " pages written, " + seconds()
                + " seconds.");
    }

    /** With how many texts of sources the content was compared. */
    void compared(int texts) {
        people().println("Compared with " + texts + (texts == 1 ? " text." : " texts."));
    }

    /** Which files of the content take the place of one that comes with the program. */
    void replaced(List<String> own) {
        own.forEach(file -> people().println(file + " takes the place of the one that comes with Candour."));
    }

    /** @param warnings how many have been told */
    void checked(Build.Site site, int warnings) {
        withheld(site);
        people().println(inspections(site) + " read, " + (warnings == 0 ? "nothing is wrong, " : "no errors, ")
                + seconds() + " seconds.");
    }

    /** Of how many nobody has written more than a table says; nothing if there are none. */
    private static String rows(Build.Site site) {
        long rows = site.compared()
                .archive()
                .inspections()
                .filter(Inspection::isOnlyRow)
                .count();
        return rows == 0 ? "" : " (" + rows + " only as a row of a table)";
    }

    private void withheld(Build.Site site) {
        for (Inspection later : site.compared().archive().withheld()) {
            people().println("Withheld: " + later.id() + ", not certainly published by then (" + later.published()
                    + ").");
        }
        held(site)
                .forEach(one -> people().println("Withheld: " + one.id()
                        + ", whose version for young people was promised and is not there."));
    }

    private static Stream<Inspection> held(Build.Site site) {
        return site.compared().archive().authorities().stream().flatMap(place -> place.held().stream());
    }

    private static String inspections(Build.Site site) {
        long count = site.compared().archive().addressed().count();
        return count + (count == 1 ? " inspection" : " inspections") + rows(site);
    }

    private String seconds() {
        return String.format(
                Locale.ROOT, "%.1f", Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }
}
