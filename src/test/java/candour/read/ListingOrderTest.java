package candour.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order in which a disk lists folders must not matter; that two builds give the same bytes is shown on the whole site. */
class ListingOrderTest {

    @Test
    void aShuffledListingReadsTheSameArchive() {
        Path content = Path.of("content");
        var sorted = ArchiveReader.read(content);
        assertTrue(sorted.isSound());
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            ContentFolder.Listing anyhow = folder -> {
                try (Stream<Path> entries = Files.list(folder)) {
                    List<Path> list = new ArrayList<>(entries.toList());
                    Collections.shuffle(list, random);
                    return list.stream();
                }
            };
            assertEquals(sorted, ArchiveReader.read(content, anyhow, new ReadBefore()));
        }
    }
}
