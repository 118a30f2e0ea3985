package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A framework that the library has not is begun by its file. */
class NewFrameworkTest extends RunInTest {

    private Path own;

    @BeforeEach
    void begin() {
        own = scratch.resolve("content");
        Folders.copyBase(own);
    }

    private int in(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--content";
        all[arguments.length + 1] = own.toString();
        return run(all);
    }

    private List<String> told() {
        return err.toString()
                .lines()
                .filter(line -> line.matches("\\S.* (error|warning): .*]"))
                .toList();
    }

    @Test
    void nothingIsWrongWithItButThatItIsEmpty() {
        assertEquals(
                0,
                in("new", "framework", "checks-2030", "--from", "2030-01", "--name", "Checks: all of them"),
                err::toString);
        assertEquals(1, in("check"));
        assertTrue(told().size() > 5, err::toString);
        assertEquals(
                List.of(),
                told().stream().filter(line -> !line.endsWith("[value-empty]")).toList());
    }

    /** What stands behind a # is right as it stands, once it is filled in. */
    @Test
    void filledInFromTopToBottomItIsSound() throws IOException {
        assertEquals(0, in("new", "framework", "checks-2030", "--from", "2030"), err::toString);
        Path file = own.resolve("frameworks/checks-2030.yaml");
        String filled = withWords(withFacts(withoutComments(Files.readString(file))));
        Files.writeString(file, filled);
        in("check");
        assertEquals(List.of(), told(), filled);
    }

    private static String withoutComments(String text) {
        return text.replaceFirst("(?m)^# A framework[^\n]*\n#[^\n]*\n", "")
                .replaceAll("(?m)^# ?", "")
                .replaceAll("(?m)^( +)# ([a-z-]+:)", "$1$2")
                .replaceAll(" +#[^\n]*", "");
    }

    /** The scale of the framework before it has another number of points: nothing may be compared. */
    private static String withFacts(String text) {
        return text.replaceAll("(?m)^supersedes:$", "supersedes: review")
                .replaceAll("(?m)^( *(?:to|date)):$", "$1: 2031-01-01")
                .replaceAll("(?m)^( *url):$", "$1: https://inspectors.example/")
                .replaceAll("(?m)^( *- from):$", "$1: review/overall")
                .replaceAll("(?m)^( *how): broadly$", "$1: not")
                .replaceAll("(?m)^inspectorates: \\[]", "inspectorates: [Ofsted]")
                .replaceAll("(?m)^( *themes): \\[]", "$1: [safe]")
                .replaceFirst("(?m)^( *printed):$", "$1: 1")
                .replaceFirst("(?m)^( *printed):$", "$1: 2");
    }

    private static String withWords(String text) {
        AtomicInteger count = new AtomicInteger();
        return Pattern.compile(
                        "(?m)^( *(?:- )?(?:at|because|says|publisher|family|judges|about|called|short|name|means|label|say|title|young)):$")
                .matcher(text)
                .replaceAll(field -> field.group(1) + ": Words of it " + count.incrementAndGet());
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        assertEquals(0, in("new", "framework", "checks-2030", "--from", "2030"), err::toString);
        assertEquals(2, in("new", "framework", "checks-2030", "--from", "2031"));
        assertTrue(Files.readString(own.resolve("frameworks/checks-2030.yaml")).contains("from: 2030"));
        assertEquals(2, in("new", "framework", "ilacs-2018", "--from", "2018"));
        assertTrue(err.toString().contains("The library has a framework \"ilacs-2018\""), err::toString);
        assertEquals(2, in("new", "framework", "../away", "--from", "2018"));
        assertEquals(2, in("new", "framework", "checks-2031", "--from", "next year"));
    }
}
