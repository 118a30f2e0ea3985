package candour.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutputTest {

    private static Output file(String path) {
        return new Output(path, out -> {});
    }

    @Test
    void twoFilesWithOnePathStopTheBuild() throws IOException {
        assertEquals(Set.of("a", "b"), Output.paths(List.of(file("a"), file("b"))));
        IOException told = assertThrows(
                IOException.class, () -> Output.paths(List.of(file("about/index.html"), file("about/index.html"))));
        assertEquals("Two files of the site would be called about/index.html.", told.getMessage());
    }
}
