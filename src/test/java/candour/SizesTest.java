package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files and methods that can be read at a sitting: who finds one too long splits it by what it means, not by its lines. */
class SizesTest {

    private static final int FILE = 200;
    private static final int METHOD = 20;

    /** With what a method's comment gives the reason why it is longer, most often one line a field. */
    private static final String REASON = "In one piece: ";

    private static final List<Path> FILES = Stream.of("src/main/java", "src/test/java")
            .flatMap(folder -> JavaSources.in(Path.of(folder)).stream())
            .toList();

    private static final List<Method> METHODS = new ArrayList<>();

    /** @param lines how many its body has between the braces */
    private record Method(String place, long lines, boolean hasReason) {}

    @BeforeAll
    static void findMethods() throws IOException {
        JavaSources.read(FILES, (unit, trees) -> unit.accept(new Methods(unit, trees), null));
    }

    @Test
    void noFileHasMoreThanTwoHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : FILES) {
            int lines = Files.readAllLines(file).size();
            if (lines > FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void aMethodOfMoreThanTwentyLinesSaysWhyItStandsInOnePiece() {
        assertEquals(
                List.of(),
                METHODS.stream()
                        .filter(method -> method.lines > METHOD && !method.hasReason)
                        .toList());
    }

    /** A reason that nothing needs any more would be copied. */
    @Test
    void aMethodThatIsShortGivesNoReason() {
        assertEquals(
                List.of(),
                METHODS.stream()
                        .filter(method -> method.lines <= METHOD && method.hasReason)
                        .toList());
    }

    private static final class Methods extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String text;

        Methods(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            positions = trees.getSourcePositions();
            try {
                text = unit.getSourceFile().getCharContent(true).toString();
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                METHODS.add(new Method(
                        unit.getSourceFile().getName() + ":" + lines.getLineNumber(start) + " " + method.getName(),
                        lines.getLineNumber(end) - first - 1,
                        above(text.substring(0, (int) start)).contains(REASON)));
            }
            return super.visitMethod(method, null);
        }

        /** The comment that ends a text; empty if it ends otherwise. */
        private static String above(String text) {
            String rest = text.stripTrailing();
            if (rest.endsWith("*/")) {
                return rest.substring(rest.lastIndexOf("/*"));
            }
            int line = rest.lastIndexOf('\n') + 1;
            return rest.substring(line).strip().startsWith("//") ? rest.substring(line) : "";
        }
    }
}
