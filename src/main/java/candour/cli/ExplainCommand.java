package candour.cli;

import candour.problem.Code;
import candour.problem.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code candour explain}: what a code means, with a wrong and a right example. */
@CommandLine.Command(
        name = "explain",
        description =
                "Says what a problem's code means, with a wrong and a right example; without a code, lists them all.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class ExplainCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(arity = "0..1", paramLabel = "CODE", description = "For example grade-unknown.")
    private @Nullable String code;

    @Override
    public Integer call() throws IOException {
        Map<String, String> sections = sections();
        if (code == null) {
            sections.forEach((word, text) -> spec.commandLine().getOut().println(word + ": " + firstSentence(text)));
            return ExitCode.PUBLISHED;
        }
        if (!sections.containsKey(code)) {
            List<String> codes = Arrays.stream(Code.values()).map(Code::word).toList();
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "There is no code \"" + code + "\"." + Spelling.didYouMean(code, codes));
        }
        spec.commandLine()
                .getOut()
                .println(code + "\n\n" + sections.get(code).replace("```\n", "").replace("\n```", ""));
        return ExitCode.PUBLISHED;
    }

    /** The documentation of each code, by the code: the same page that the project publishes. */
    private static Map<String, String> sections() throws IOException {
        try (InputStream docs = ExplainCommand.class.getResourceAsStream("/docs/problems.md")) {
            String page = new String(docs.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            Map<String, String> sections = new LinkedHashMap<>();
            for (String section : page.substring(page.indexOf("\n## ")).split("\n## ")) {
                if (!section.isBlank()) {
                    int end = section.indexOf('\n');
                    sections.put(
                            section.substring(0, end), section.substring(end).strip());
                }
            }
            return sections;
        }
    }

    private static String firstSentence(String text) {
        String warning = text.startsWith("Warning. ") ? "warning. " : "";
        String rest = text.substring(warning.length());
        int end = rest.indexOf(". ");
        int line = rest.indexOf('\n');
        int stop = end < 0 || line >= 0 && line < end ? line : end + 1;
        return warning + (stop < 0 ? rest : rest.substring(0, stop));
    }
}
