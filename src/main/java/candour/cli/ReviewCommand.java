package candour.cli;

import candour.build.Build;
import candour.check.ReviewSheet;
import candour.check.Reviewed;
import candour.model.Archive;
import candour.model.Inspection;
import candour.model.YoungPeople;
import candour.problem.Checked;
import candour.problem.Code;
import candour.problem.Problem;
import candour.problem.Spelling;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code candour review leeds/2022-ilacs}: what somebody has to read again in a children's version, and the mark that it was read. */
@CommandLine.Command(
        name = "review",
        description =
                "Shows what changed since the children's version of an inspection was last compared with the facts.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class ReviewCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(
            paramLabel = "INSPECTION",
            description = "The area and the folder of the inspection, such as leeds/2022-ilacs.")
    private String id;

    @CommandLine.Option(
            names = "--done",
            description = "Somebody has read it beside the facts: writes that down, with the day.")
    private boolean done;

    @CommandLine.Option(
            names = "--all",
            description = "Shows all of it, each sentence with what it rests on, whether it changed or not.")
    private boolean all;

    @CommandLine.Option(
            names = "--on",
            paramLabel = "DATE",
            converter = ContentOptions.Day.class,
            description = "The day on which it was read (default: today).")
    private Optional<LocalDate> on = Optional.empty();

    @CommandLine.Mixin
    private ContentPlace content;

    @Override
    public Integer call() throws IOException {
        Checked<Archive> checked = checked();
        String named = named();
        List<Problem> wrong = wrong(checked, named);
        if (!wrong.isEmpty()) {
            Format.TEXT.print(wrong, out(), spec.commandLine().getErr());
            out().println("First put that right: what is read now would change.");
            return ExitCode.CONTENT_WRONG;
        }
        Inspection inspection = inspection(checked, named);
        if (inspection.youngPeople().isEmpty()) {
            out().println(named + " has no children's version that could be read.");
            return ExitCode.CONTENT_WRONG;
        }
        boolean isAllRead = true;
        for (YoungPeople version : inspection.youngPeople()) {
            isAllRead &= review(inspection, version);
        }
        return isAllRead ? ExitCode.PUBLISHED : ExitCode.CONTENT_WRONG;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private Checked<Archive> checked() {
        return new Build(content.folder(), Optional.empty(), LocalDate.now(ZoneId.systemDefault())).checked();
    }

    /** Whoever completes names with the keyboard gives the whole path of the folder. */
    private String named() {
        return id.replace('\\', '/').replaceFirst("^.*authorities/", "").replaceFirst("/+$", "");
    }

    private Inspection inspection(Checked<Archive> checked, String named) {
        List<Inspection> all =
                checked.value().stream().flatMap(Archive::inspections).toList();
        List<String> ids = all.stream().map(Inspection::id).toList();
        return all.stream()
                .filter(one -> one.id().equals(named))
                .findFirst()
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "There is no inspection \"" + named + "\"." + Spelling.didYouMean(named, ids)));
    }

    /** What has to be put right first: in its folder, or anywhere if nothing at all could be read. */
    private static List<Problem> wrong(Checked<Archive> checked, String named) {
        return checked.problems().stream()
                .filter(Problem::isError)
                .filter(one -> checked.value().isEmpty() || one.at().file().contains("/" + named + "/"))
                .toList();
    }

    /** Whether the version is as somebody has read it. */
    private boolean review(Inspection inspection, YoungPeople version) throws IOException {
        ReviewedFile file = ReviewedFile.of(version);
        ReviewSheet sheet = new ReviewSheet(inspection, version);
        List<String> now = Reviewed.lines(inspection, version);
        Optional<YoungPeople.Review> last = version.reviewed();
        boolean isRead = last.flatMap(YoungPeople.Review::facts).equals(Optional.of(Reviewed.mark(now)));
        if (isRead) {
            String day = last.orElseThrow().on().toString();
            out().println(file.name() + ": nothing has changed since it was read on " + day + ".");
        }
        boolean isToldInPart = !isRead && tellChanges(file, last, now, sheet);
        if (all || !isRead && !isToldInPart) {
            new PrintedSheet(sheet, out()).tellAll();
        }
        if (isRead && done) {
            file.keep(now);
        } else if (!isRead) {
            end(file, now, inspection);
        }
        return isRead || done;
    }

    private void end(ReviewedFile file, List<String> now, Inspection inspection) throws IOException {
        if (done) {
            file.write(on.orElseGet(() -> LocalDate.now(ZoneId.systemDefault())), now);
            requireRead(file, inspection);
            out().println(file.name() + " says now that it was read.");
        } else {
            out().println("Does each sentence say what it rests on, no more and no less? Then: candour review "
                    + inspection.id() + " --done");
        }
    }

    /** Whether it is known what was read before. */
    private boolean tellChanges(
            ReviewedFile file, Optional<YoungPeople.Review> last, List<String> now, ReviewSheet sheet)
            throws IOException {
        Optional<List<String>> before = file.kept(last.flatMap(YoungPeople.Review::facts));
        if (before.isEmpty()) {
            out().println(file.name() + ": what it was compared with before is not known here.");
            return false;
        }
        out().println(file.name() + ": changed since " + last.orElseThrow().on() + ":");
        new PrintedSheet(sheet, out()).tellChanges(before.get(), now);
        return true;
    }

    /** What was written is read again before anybody relies on it. */
    private void requireRead(ReviewedFile file, Inspection inspection) throws IOException {
        Checked<Archive> again = checked();
        boolean isStale = again.problems().stream()
                .anyMatch(one -> one.at().file().equals(file.path()) && one.code() == Code.YOUNG_PEOPLE_STALE);
        if (isStale || !wrong(again, inspection.id()).isEmpty()) {
            file.takeBack();
            throw new IOException(file.path()
                    + " could not be changed as it is written. Write \"reviewed\" yourself: candour check says how.");
        }
    }
}
