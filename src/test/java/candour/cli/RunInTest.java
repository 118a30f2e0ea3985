package candour.cli;

import candour.Folders;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The command, run within the test itself over a copy of the smallest sound content, and what it says. */
abstract class RunInTest {

    @TempDir
    Path scratch;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    Path content;
    Path site;

    @BeforeEach
    void copyContent() {
        content = scratch.resolve("content");
        site = scratch.resolve("site");
        Folders.copyBase(content);
    }

    int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
