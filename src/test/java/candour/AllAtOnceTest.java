package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.build.Build;
import candour.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who mends all that one run tells is not told of old mistakes by the next. */
class AllAtOnceTest {

    private static final String INSPECTION = "authorities/anytown/2008-review/";

    @TempDir
    private Path content;

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(content.resolve(file));
        assertEquals(true, text.contains(from), file + " holds no " + from);
        Files.writeString(content.resolve(file), text.replace(from, to));
    }

    private List<String> told() {
        return new Build(content, Optional.empty(), TestSite.TODAY)
                .prepare().problems().stream()
                        .map(Problem::at)
                        .map(at -> content.relativize(Path.of(at.file()))
                                        .toString()
                                        .replace('\\', '/') + ":" + at.line())
                        .toList();
    }

    /** The theme that cannot be read is told once, and not at everything that names it. In one piece: one line a mistake. */
    @Test
    void mistakesInEveryFileAreToldInOneRun() throws IOException {
        Folders.copyBase(content);
        change("site.yaml", "title: Test site", "titel: Test site");
        change("themes.yaml", "safe: {name:", "safe: {nam:");
        change("frameworks/review.yaml", "  safeguarding: {name:", "  safeguarding: {nam:");
        change(INSPECTION + "inspection.yaml", "published: 2008-06-03", "published: 2007-06-03");
        change(INSPECTION + "inspection.yaml", "kind: improvement", "kind: improvment, extra: 1");
        change(INSPECTION + "summary.md", Files.readString(content.resolve(INSPECTION + "summary.md")), "# Title\n");
        change(
                INSPECTION + "young-people.yaml",
                "picture: people, from: [answer-faster]",
                "picture: peple, from: [answer-faster]");
        assertEquals(
                List.of(
                        INSPECTION + "inspection.yaml:1",
                        INSPECTION + "inspection.yaml:10",
                        INSPECTION + "summary.md:1",
                        INSPECTION + "young-people.yaml:9",
                        "frameworks/review.yaml:18",
                        "site.yaml:1",
                        "site.yaml:1",
                        "themes.yaml:1"),
                told());
    }

    /** What a point says is held against the facts although another point comes from nowhere, and so is a name. */
    @Test
    void whatIsSaidIsHeldAgainstTheFactsBesideOtherMistakes() throws IOException {
        Folders.copyBase(content);
        change(INSPECTION + "inspection.yaml", "published: 2008-06-03", "published: 2007-06-03");
        change(INSPECTION + "young-people.yaml", "from: [overall]", "from: [overal]");
        change(INSPECTION + "young-people.yaml", "They had three months", "They had twelve months");
        change("authorities/anytown/authority.yaml", "name: Anytown", "name: Data");
        assertEquals(
                List.of(
                        INSPECTION + "inspection.yaml:1",
                        INSPECTION + "young-people.yaml:5",
                        INSPECTION + "young-people.yaml:9",
                        "authorities/anytown/authority.yaml:1"),
                told());
    }
}
