package candour.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.Folders;
import candour.build.Build;
import candour.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever names a framework that was not used then is told which were. */
class FrameworkOfThenTest {

    @TempDir
    private Path scratch;

    @Test
    void thoseOfThatTimeAndOfTheSameInspectoratesAreNamed() throws IOException {
        Path content = scratch.resolve("content");
        Folders.copyBase(content);
        Path framework = content.resolve("frameworks/review.yaml");
        String then = Files.readString(framework).replace("from: 2005, to: 2010", "from: 2003, to: 2004");
        write(framework, "survey", then.replace("name: Review of services", "name: Survey of services"));
        write(
                framework,
                "stranger",
                then.replace("name: Review of services", "name: Check of services")
                        .replace("[The Inspectorate]", "[Another inspectorate]"));
        Path facts = content.resolve("authorities/anytown/2008-review/inspection.yaml");
        Files.writeString(facts, Files.readString(facts).replace("from: 2008-01", "from: 2004-01"));
        assertEquals(
                List.of("Use one that was used then, such as survey, or correct \"used\" in this one."),
                new Build(content, Optional.empty(), LocalDate.of(2026, 12, 31))
                        .prepare().problems().stream()
                                .filter(one -> one.code().word().equals("framework-not-then"))
                                .map(Problem::hint)
                                .toList());
    }

    private static void write(Path beside, String id, String text) throws IOException {
        Files.writeString(beside.resolveSibling(id + ".yaml"), text);
    }
}
