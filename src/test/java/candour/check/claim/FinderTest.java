package candour.check.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** To ask a pattern only where it can begin finds what asking it everywhere finds, in all texts that we have. */
class FinderTest {

    private static List<Finder> finders() throws IllegalAccessException {
        List<Finder> all = new ArrayList<>();
        for (Class<?> owner : List.of(Amounts.class, Days.class)) {
            for (Field field : owner.getDeclaredFields()) {
                if (field.getType() == Finder.class) {
                    field.setAccessible(true);
                    all.add((Finder) field.get(null));
                }
            }
        }
        return all;
    }

    private static List<String> everywhere(Finder finder, String line) {
        return finder.pattern()
                .matcher(line)
                .results()
                .map(at -> at.start() + " " + at.group())
                .toList();
    }

    @Test
    void nothingIsPassedOver() throws Exception {
        List<Finder> finders = finders();
        assertEquals(5, finders.size());
        List<Path> files = Stream.of("content", "src/docs")
                .flatMap(folder -> Folders.list(Path.of(folder)).stream())
                .filter(one -> one.toString().matches(".*\\.(yaml|md)"))
                .toList();
        long count = 0;
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                for (Finder finder : finders) {
                    List<String> found = new ArrayList<>();
                    finder.each(line, at -> found.add(at.start() + " " + at.group()));
                    assertEquals(everywhere(finder, line), found, line);
                    count += found.size();
                }
            }
        }
        assertTrue(count > 1_000, count + " found");
    }
}
