package candour.cli;

import candour.audit.UnfitPages;
import candour.problem.Visible;
import candour.publish.HalfPublished;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/** What is said when it is not the content that is wrong: one sentence on what failed, and one that helps. */
final class Failure {

    private static final int MEGABYTE = 1 << 20;

    private final PrintWriter err;
    private final List<String> arguments;

    Failure(PrintWriter err, List<String> arguments) {
        this.err = err;
        this.arguments = arguments;
    }

    /** Ends the command with the exit code of a machine that failed. */
    int tell(Throwable failed) {
        if (failed instanceof UnfitPages unfit) {
            unfit.faults().forEach(fault -> err.println(Visible.of(fault.toString())));
            err.println("The templates make pages that not everybody can use. The old site is as it was.");
            return ExitCode.MACHINE_FAILED;
        }
        if (isOutOfMemory(failed)) {
            long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
            err.println("candour: the machine failed: its " + most + " MB of memory are not enough.");
            err.println("  Give it more memory, for example: CANDOUR_OPTIONS=-Xmx" + 2 * most + "m");
        } else {
            err.println("candour: the machine failed: " + Visible.of(reason(failed)) + ".");
        }
        tellWhatIsPublished(failed);
        if (arguments.contains("--debug")) {
            failed.printStackTrace(err);
        } else {
            err.println("  Add --debug to see exactly where.");
        }
        return ExitCode.MACHINE_FAILED;
    }

    private void tellWhatIsPublished(Throwable failed) {
        if (failed instanceof HalfPublished) {
            err.println(
                    "  The site is half new and half old now. Mend this and build again: it goes on where it stopped.");
        } else if (arguments.contains("build")) {
            err.println("  The old site is as it was.");
        }
    }

    /** Whoever reads the output must not take a part of it for the whole. */
    int tellThatNotAllWasSaid() {
        err.println("candour: the machine failed: not all that it had to say could be written.");
        return ExitCode.MACHINE_FAILED;
    }

    private static String reason(Throwable failed) {
        Throwable first = failed;
        while (first.getCause() != null && !(first instanceof FileSystemException)) {
            first = first.getCause();
        }
        return first instanceof FileSystemException file ? reason(file) : said(failed, first);
    }

    /** What wraps a failure often says where it was, and what is wrapped says what. */
    private static String said(Throwable failed, Throwable first) {
        Throwable said = failed instanceof IOException && !(failed instanceof HalfPublished) ? failed : first;
        String message =
                Objects.requireNonNullElse(said.getMessage(), said.getClass().getSimpleName());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    /** Some messages of the system are nothing but a path. */
    private static String reason(FileSystemException failed) {
        String file = failed.getFile();
        if (failed instanceof AccessDeniedException) {
            return file + " may not be read or written. Find out who owns it or its folder";
        }
        if (failed instanceof NoSuchFileException) {
            return file + " is not there";
        }
        if (failed instanceof FileAlreadyExistsException || failed instanceof NotDirectoryException) {
            return file + " is a file, and a folder is needed there";
        }
        return Objects.requireNonNullElse(failed.getMessage(), failed.getClass().getSimpleName());
    }

    /** What lacked memory often says so only to what wraps it; a thread that died of it leaves tasks that count as cancelled. */
    private static boolean isOutOfMemory(Throwable failed) {
        for (Throwable one = failed; one != null; one = one.getCause()) {
            if (one instanceof OutOfMemoryError
                    || one instanceof CancellationException
                    || String.valueOf(one.getMessage()).contains("OutOfMemoryError")) {
                return true;
            }
        }
        return false;
    }
}
