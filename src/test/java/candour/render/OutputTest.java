package candour.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutputTest {

    private static Output file(String path) {
        return new Output(path, out -> {});
    }

    @Test
    void twoFilesWithOnePathStopTheBuild() {
        assertEquals(Set.of("a", "b"), Output.paths(List.of(file("a"), file("b"))));
        IllegalStateException told = assertThrows(
                IllegalStateException.class,
                () -> Output.paths(List.of(file("about/index.html"), file("about/index.html"))));
        assertEquals("Two files of the site would be called about/index.html.", told.getMessage());
    }
}
