package candour.say;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.JavaSources;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that a reader can meet comes out of the catalogue: none stands in the program, in a template or in a script. */
class WordsStandInTheCatalogueTest {

    private static final Path TEMPLATES = Path.of("templates");

    /** Two words with a blank between them, or one with a capital letter. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}’'),.:]{2,} [\\p{L}“(]{2,}|^\\p{Lu}\\p{Ll}{2,}$");

    /** What may look so and is none: how the network, the calendar and the schemas want it. */
    private static final Set<String> NO_WORDS =
            Set.of("User-agent: *\nAllow: /\nSitemap: ", "-//Candour//Due dates//EN", "Helvetica, Arial, sans-serif");

    /** Problems for authors, and words that authors must not use. */
    private static final Set<String> NOT_FOR_READERS = Set.of(
            "NameRules.java",
            "WordRules.java",
            "LinkText.java",
            "OwnTemplateCompiler.java",
            "TemplateFault.java",
            "package-info.java");

    @ParameterizedTest
    @ValueSource(strings = {"model", "compare", "say", "pages", "render", "build"})
    void noLiteralOfTheProgramHoldsThem(String room) throws IOException {
        assertEquals(List.of(), literals(Path.of("src/main/java/candour", room)));
    }

    /** From the syntax tree, so that comments do not count; what is thrown is for programmers. */
    private static List<String> literals(Path room) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> java = JavaSources.in(room).stream()
                .filter(file -> NOT_FOR_READERS.stream().noneMatch(file::endsWith))
                .toList();
        JavaSources.read(
                java,
                (unit, trees) -> unit.accept(new Literals(unit.getSourceFile().getName(), found), null));
        return found;
    }

    private static final class Literals extends TreeScanner<Void, Void> {
        private final String file;
        private final List<String> found;

        Literals(String file, List<String> found) {
            this.file = file;
            this.found = found;
        }

        @Override
        public Void visitThrow(ThrowTree thrown, Void none) {
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String text
                    && WORDS.matcher(text).find()
                    && !NO_WORDS.contains(text)
                    && !text.startsWith("<?xml")
                    && !text.contains("script-src")) {
                found.add(file + ": " + text);
            }
            return null;
        }
    }

    @Test
    void noTemplateHoldsThem() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            String text = withoutConditions(Files.readString(template))
                    .replaceAll("(?s)<%--.*?--%>", "")
                    .replaceAll("(?m)^@(import|param) .*$", "")
                    .replaceAll("@(else|endif|endfor)\\b", "")
                    .replaceAll("!\\{[^\\n]*", "")
                    .replaceAll("\\$(unsafe)?\\{[^}]*(\\{[^}]*}[^}]*)*}", "");
            Pattern.compile(
                            "(?:aria-label|alt|title|placeholder|data-[a-z-]+)=\"[^\"]*\\p{L}{2}[^\"]* [^\"]*\"|>[^<]*\\p{L}{2,}[^<]*<")
                    .matcher(text)
                    .results()
                    .map(match -> match.group().strip())
                    .filter(words -> !NAMES.contains(words))
                    .forEach(words -> found.add(template + ": " + words));
        }
        assertEquals(List.of(), found);
    }

    /** Without what jte reads in brackets: conditions, loops and calls of components. */
    private static String withoutConditions(String template) {
        StringBuilder rest = new StringBuilder();
        Matcher next = Pattern.compile("@(if|elseif|for|template[.\\w-]*)\\(").matcher(template);
        int from = 0;
        while (next.find(from)) {
            rest.append(template, from, next.start());
            int depth = 1;
            from = next.end();
            while (depth > 0) {
                char letter = template.charAt(from++);
                depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            }
        }
        return rest.append(template.substring(from)).toString();
    }

    /** Names, which are the same in every language, and the names of components on their own page. */
    private static final Set<String> NAMES = Set.of(">AbilityNet<");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte") && !file.endsWith("page/components.jte"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noScriptHoldsThem() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(TEMPLATES.resolve("assets"))) {
            for (Path script :
                    files.filter(file -> file.toString().endsWith(".js")).toList()) {
                String text = Files.readString(script).replaceAll("(?m)//.*$", "");
                Pattern.compile("(?:textContent|ariaLabel|innerHTML) = [\"`][^\"`]*\\p{L}{2,}")
                        .matcher(text)
                        .results()
                        .forEach(match -> found.add(script + ": " + match.group()));
            }
        }
        assertEquals(List.of(), found);
    }
}
