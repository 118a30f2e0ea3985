package candour.read;

import candour.problem.Code;
import candour.problem.Position;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** What the YAML engine complains of, in words for people who write content. */
final class YamlAdvice {

    private record Advice(String message, String hint) {}

    /** By something that the engine's sentence contains. */
    private static final Map<String, Advice> ADVICE = Map.ofEntries(
            Map.entry("(TAB)", new Advice("This line has a tab.", "Use spaces instead of tabs.")),
            Map.entry(
                    "block end",
                    new Advice(
                            "This line, or one above it, begins too far to the left or to the right.",
                            "Begin the lines of one list, and the fields of one record, in the same column.")),
            Map.entry(
                    "block sequence",
                    new Advice(
                            "A list cannot begin here.",
                            "Begin each item on a line of its own, with \"- \" in the same column.")),
            Map.entry(
                    "mapping values are not allowed",
                    new Advice(
                            "There is a colon too many on this line.",
                            "Put text that holds \": \" in quotation marks, and a space after each \"-\".")),
            Map.entry(
                    "',' or",
                    new Advice(
                            "A comma, a bracket or a quotation mark is missing here or on the line above.",
                            "Close each { with } and each [ with ]. Put text that holds a comma or \": \" in quotation marks.")),
            Map.entry(
                    "end of stream",
                    new Advice(
                            "The file ends in the middle of something.",
                            "Look for a quotation mark or bracket that is not closed.")));

    private static final Advice ANY = new Advice(
            "This is not valid YAML.",
            "Look for a missing colon, quotation mark or bracket here or on the line above. "
                    + "Put text that holds \": \" or \" #\" in quotation marks.");

    /** As word processors write them. YAML takes them for letters, so that what stands between them is not held together. */
    private static final Advice CURLED = new Advice(
            "The quotation marks on this line are curled ones, which hold nothing together in YAML.",
            "Write straight ones: \" before and after the text.");

    private static final Pattern OPENED = Pattern.compile("(?:^|[:,\\[{-])\\s*[“”„‘’‚«»]");

    private YamlAdvice() {}

    /** The engine's exception, which Jackson wraps, holds the best place: where the scanner stood. */
    static void report(String file, String text, JacksonException broken, Problems problems) {
        Position at = Position.startOf(file);
        String what = broken.getOriginalMessage();
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYamlEngineException marked
                    && marked.getProblemMark().isPresent()) {
                Mark mark = marked.getProblemMark().get();
                at = new Position(file, mark.getLine() + 1, mark.getColumn() + 1, 1);
                what = marked.getProblem();
            }
        }
        Advice advice = isCurled(text, at.line()) ? CURLED : advice(what);
        problems.add(Code.YAML_INVALID, at, advice.message, advice.hint);
    }

    /** The engine stops on the line of the mistake, or at the beginning of the next. */
    private static boolean isCurled(String text, int line) {
        return text.lines()
                .skip(Math.max(0, line - 2))
                .limit(2)
                .anyMatch(one -> OPENED.matcher(one).find());
    }

    private static Advice advice(String complaint) {
        return ADVICE.entrySet().stream()
                .filter(entry -> complaint.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ANY);
    }
}
