package candour.cli;

import candour.problem.Code;
import candour.problem.Problem;
import candour.problem.Visible;
import candour.read.Lines;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Problems as an author reads them: the place, a sentence, the line with a caret, and what to do. In colour where the terminal has it. */
final class TextFormat {

    /** Of more than these that are told in the same words, the first are shown, and the others counted. */
    private static final int FEW = 5;

    private static final int SHOWN = 3;

    /** What makes problems alike: all that is said of them but the place. */
    private record Told(Code code, String message, String hint) {
        static Told of(Problem problem) {
            return new Told(problem.code(), problem.message(), problem.hint());
        }
    }

    private final PrintWriter out;
    private final Map<String, List<String>> files = new HashMap<>();

    private final Ansi ansi;

    TextFormat(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    void print(List<Problem> problems) {
        Map<Told, List<Problem>> alike = problems.stream().collect(Collectors.groupingBy(Told::of));
        Map<Told, Integer> shown = new HashMap<>();
        for (Problem problem : problems) {
            List<Problem> all = alike.getOrDefault(Told.of(problem), List.of());
            int number = shown.merge(Told.of(problem), 1, Integer::sum);
            if (number <= SHOWN || all.size() <= FEW) {
                print(problem);
            } else if (number == SHOWN + 1) {
                rest(problem, all.subList(SHOWN, all.size()));
            }
        }
        long errors = problems.stream().filter(Problem::isError).count();
        out.println(count(errors, "error") + ", " + count(problems.size() - errors, "warning") + ".");
    }

    private void rest(Problem alike, List<Problem> rest) {
        long places = rest.stream().map(one -> one.at().file()).distinct().count();
        out.println("... and " + rest.size() + " more in " + count(places, "file") + ": " + alike.message() + " ["
                + alike.code().word() + "]");
        out.println("  All places: --format json, or --format github.");
        out.println();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void print(Problem problem) {
        String severity = problem.code().severity().word();
        Style colour = problem.isError() ? Style.fg_red : Style.fg_yellow;
        out.println(Visible.of(problem.at().toString()) + ": " + in(severity, Style.bold, colour) + ": "
                + in(problem.message(), Style.bold) + " [" + problem.code().word() + "]");
        List<String> lines = files.computeIfAbsent(problem.at().file(), Lines::of);
        int line = problem.at().line();
        if (problem.at().heading().isEmpty()
                && line <= lines.size()
                && !lines.get(line - 1).isBlank()) {
            String text = lines.get(line - 1);
            int column = Math.min(problem.at().column(), text.length() + 1);
            int length = Math.max(1, Math.min(problem.at().length(), text.length() - column + 1));
            String margin = String.format("%5d | ", line);
            out.println(margin + shown(text));
            out.println(" ".repeat(margin.length() - 2) + "| " + indent(text, column) + in("^".repeat(length), colour));
        }
        out.println("  " + problem.hint());
        out.println();
    }

    /** Never through picocli's own markup, which content could hold. */
    private String in(String text, Style... styles) {
        return ansi.enabled() ? Style.on(styles) + text + Style.off(styles) : text;
    }

    /** The line of a file as it is, but for what a terminal would obey. */
    private static String shown(String line) {
        return Arrays.stream(line.split("\t", -1)).map(Visible::of).collect(Collectors.joining("\t"));
    }

    /** As wide as the text before the column, tabs included, so that the caret stands below what it means. */
    private static String indent(String text, int column) {
        return shown(text.substring(0, column - 1)).replaceAll("[^\t]", " ");
    }
}
