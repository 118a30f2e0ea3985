package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.build.Before;
import candour.build.Build;
import candour.read.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content that is edited and built again and again is read and checked as if for the first time, whatever somebody changed. */
class EditedContentTest {

    private final Before before = Before.nothing();

    @TempDir
    private Path scratch;

    private Path live() {
        return scratch.resolve("live");
    }

    /** Each mistake of the wrong cases is made, and mended again, in a content with two areas, one of which was inspected twice. */
    @Test
    void everyMistakeIsToldWhenItIsMadeAndForgottenWhenItIsMended() throws IOException {
        List<String> differing = new ArrayList<>();
        Path sound = scratch.resolve("sound");
        Folders.copy(TestSite.cases().resolve("base"), sound);
        addOthers(sound);
        int count = 0;
        for (Path file : CasesTest.wrong().toList()) {
            Path wrong = scratch.resolve("wrong-" + count++);
            WrongCase.of(file).problems(wrong);
            addOthers(wrong);
            for (Path content : List.of(wrong, sound)) {
                become(content);
                if (!isAsIfReadForTheFirstTime()) {
                    differing.add(file.getFileName() + (content == sound ? ", mended" : ""));
                }
            }
        }
        assertEquals(List.of(), differing);
        assertTrue(count > 300, "There are wrong cases.");
    }

    /** A later inspection of the same area, and another area. */
    private static void addOthers(Path content) throws IOException {
        Path area = TestSite.cases().resolve("base/authorities/anytown");
        Path later = content.resolve("authorities/anytown/2010-review");
        Folders.copy(area.resolve("2008-review"), later);
        Path facts = later.resolve("inspection.yaml");
        Files.writeString(facts, Files.readString(facts).replace("2008", "2010"));
        Folders.copy(area, content.resolve("authorities/othertown"));
        Path about = content.resolve("authorities/othertown/authority.yaml");
        Files.writeString(
                about, Files.readString(about).replace("Anytown", "Othertown").replace("E00000001", "E00000002"));
    }

    private boolean isAsIfReadForTheFirstTime() {
        Build build = new Build(live(), Optional.empty(), TestSite.TODAY);
        before.read().begin(live(), Snapshot.of(live()));
        return build.after(before).checked().equals(build.checked());
    }

    /** As an editor does it: only what is another thing than before is written. */
    private void become(Path content) throws IOException {
        Set<Path> wanted = within(content);
        for (Path path : within(live())) {
            if (!wanted.contains(path) || !isSame(content.resolve(path), live().resolve(path))) {
                Files.delete(live().resolve(path));
            }
        }
        for (Path path : wanted) {
            Path to = live().resolve(path);
            if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(to.getParent());
                Files.copy(content.resolve(path), to, LinkOption.NOFOLLOW_LINKS);
            }
        }
        removeEmptyFolders();
    }

    private void removeEmptyFolders() throws IOException {
        try (Stream<Path> paths = Files.walk(live())) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        && path.toFile().list().length == 0) {
                    Files.delete(path);
                }
            }
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.isSymbolicLink(one) == Files.isSymbolicLink(other)
                && Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    private static Set<Path> within(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Set.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(folder::relativize)
                    .collect(Collectors.toSet());
        }
    }
}
