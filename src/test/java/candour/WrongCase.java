package candour;

import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.build.Build;
import candour.check.written.CopyRules;
import candour.model.Archive;
import candour.problem.Checked;
import candour.problem.Problem;
import candour.read.StoredTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that takes the place of a file of {@code base}, or says which to replace, to leave out, to move, to make a link or to
 * make large. Its first line says which problem that must give, where, and no other.
 */
record WrongCase(Path file, String text, Matcher expected) {

    private static final Pattern EXPECTATION = Pattern.compile(
            "(?:# |<!-- )(?<problem>(?<place>\\S+):\\d+:[^ :]+ \\S+)(?: over (?<over>\\S+))?(?: without (?<without>\\S+)| moving (?<moving>\\S+) to (?<moved>\\S+)"
                    + "| with (?<with>\\S+)| linking (?<link>\\S+) to (?<target>\\S+)| enlarging (?<large>\\S+)| against (?<against>\\S+)| adding (?<added>.+) to (?<longer>\\S+))?(?: -->)?");

    static WrongCase of(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Matcher expected = EXPECTATION.matcher(text.lines().findFirst().orElse(""));
        assertTrue(expected.matches(), "The first line must state the expected problem.");
        return new WrongCase(file, text, expected);
    }

    /** As the first line says it: the place and the code. */
    String problem() {
        return expected.group("problem");
    }

    /** What is told of the base once the mistake is in it. */
    List<Problem> problems(Path content) throws IOException {
        Folders.copy(TestSite.cases().resolve("base"), content);
        change(content);
        Build build = new Build(content, Optional.empty(), TestSite.TODAY)
                .trustingTemplates(!problem().endsWith("template-untrusted"));
        return expected.group("against") == null ? build.prepare().problems() : copied(build.checked());
    }

    private void change(Path content) throws IOException {
        if (expected.group("over") != null) {
            Folders.copy(TestSite.cases().resolve("over").resolve(expected.group("over")), content);
        }
        if (expected.group("link") != null) {
            link(content.resolve(expected.group("link")), expected.group("target"));
        } else if (expected.group("large") != null) {
            Path large = content.resolve(expected.group("large"));
            Files.writeString(large, Files.readString(large) + "# nothing\n".repeat(250_000));
        } else if (expected.group("moving") != null) {
            Files.move(content.resolve(expected.group("moving")), content.resolve(expected.group("moved")));
        } else if (expected.group("without") != null) {
            Files.delete(content.resolve(expected.group("without")));
        } else {
            lengthen(content);
            replace(content);
        }
    }

    private void lengthen(Path content) throws IOException {
        if (expected.group("added") != null) {
            Path longer = content.resolve(expected.group("longer"));
            String before = Files.exists(longer) ? Files.readString(longer) : "";
            Files.writeString(longer, before + expected.group("added") + "\n");
        }
    }

    private List<Problem> copied(Checked<Archive> read) throws IOException {
        CopyRules rules = new CopyRules(read.value().orElseThrow());
        StoredTexts.read(TestSite.cases().resolve(expected.group("against")), rules::look);
        return Stream.concat(read.problems().stream(), rules.problems().stream())
                .toList();
    }

    private static void link(Path link, String target) throws IOException {
        Files.delete(link);
        boolean isOutside = target.contains("/");
        Files.createSymbolicLink(link, isOutside ? Path.of(target).toAbsolutePath() : link.resolveSibling(target));
    }

    private void replace(Path content) throws IOException {
        String replaced = expected.group("with") == null ? expected.group("place") : expected.group("with");
        String body = file.toString().endsWith(".md") ? text.substring(text.indexOf('\n')) : text;
        Files.createDirectories(content.resolve(replaced).getParent());
        Files.write(content.resolve(replaced), body.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The lines that an author reads: the name of this case, what is wrong and what to do. */
    List<String> words(Path content) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems(content)) {
            lines.add(file.getFileName().toString());
            lines.add("  " + inContent(problem.message(), content));
            lines.add("  " + inContent(problem.hint(), content));
            lines.add("");
        }
        return lines;
    }

    /** Without the place of the content on this machine. */
    static String inContent(String text, Path content) {
        return text.replace(content.toString().replace('\\', '/') + "/", "");
    }
}
