package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.read.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** While somebody writes, what was just added is completed. */
class KeptSchemasTest extends RunInTest {

    private Path schemas() throws IOException {
        return Files.createDirectories(scratch.resolve(".vscode/schema"));
    }

    @Test
    void anAreaThatWasJustAddedIsCompleted() throws IOException {
        Path schema = schemas().resolve("site.schema.json");
        KeptSchemas kept = KeptSchemas.of(content).orElseThrow();
        kept.accept(Snapshot.of(content));
        assertTrue(Files.readString(schema).contains("\"anytown\""));
        assertFalse(Files.readString(schema).contains("\"leeds\""));
        assertEquals(
                0,
                run("new", "inspection", "leeds", "ilacs-2018", "--inspected", "2018", "--content", content.toString()),
                err::toString);
        kept.accept(Snapshot.of(content));
        assertTrue(Files.readString(schema).contains("\"leeds\""));
    }

    @Test
    void aFindingThatWasJustWrittenIsCompletedInTheChildrensVersion() throws IOException {
        Path schema = schemas().resolve("young-people.schema.json");
        Path facts = content.resolve("authorities/anytown/2008-review/inspection.yaml");
        KeptSchemas kept = KeptSchemas.of(content).orElseThrow();
        kept.accept(Snapshot.of(content));
        assertTrue(Files.readString(schema).contains("\"slow-answers\""));
        assertFalse(Files.readString(schema).contains("\"much-faster-answers\""));
        Files.writeString(facts, Files.readString(facts).replace("id: slow-answers", "id: much-faster-answers"));
        kept.accept(Snapshot.of(content));
        assertTrue(Files.readString(schema).contains("\"much-faster-answers\""));
        assertFalse(Files.readString(schema).contains("\"slow-answers\""));
    }

    /** What is broken for a moment is written again once it is whole. */
    @Test
    void brokenContentKeepsNobodyFromWriting() throws IOException {
        Path schema = schemas().resolve("inspection.schema.json");
        KeptSchemas kept = KeptSchemas.of(content).orElseThrow();
        Path themes = content.resolve("themes.yaml");
        String sound = Files.readString(themes);
        Files.writeString(themes, "safe: {name: \"");
        kept.accept(Snapshot.of(content));
        Files.writeString(themes, sound);
        kept.accept(Snapshot.of(content));
        assertTrue(Files.readString(schema).contains("\"safe\""));
    }

    @Test
    void aSiteWithoutAFolderForThemHasNone() {
        assertTrue(KeptSchemas.of(content).isEmpty());
    }
}
