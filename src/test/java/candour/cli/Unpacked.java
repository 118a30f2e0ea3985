package candour.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip that is handed out, and the Javas of this machine with which it can be run. */
final class Unpacked {

    private Unpacked() {}

    /** Its folder, as somebody names it who unpacks it. */
    static Path in(Path home) throws IOException {
        try (ZipFile zip = new ZipFile(zip().toFile())) {
            List<? extends ZipEntry> files =
                    zip.stream().filter(one -> !one.isDirectory()).toList();
            for (ZipEntry entry : files) {
                Path file = home.resolve(entry.getName().replaceFirst("^[^/]+/", ""));
                Files.createDirectories(file.getParent());
                Files.copy(zip.getInputStream(entry), file);
            }
        }
        return home;
    }

    private static Path zip() throws IOException {
        try (Stream<Path> made = Files.list(Path.of("target"))) {
            return made.filter(file -> file.getFileName().toString().matches("candour-.*\\.zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The one that runs this test, and those that are installed beside it. */
    static Stream<Path> javas() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(home.getParent())) {
            List<Path> others = beside.filter(one -> Files.isExecutable(one.resolve("bin/java")))
                    .map(Unpacked::real)
                    .filter(one -> !one.equals(home))
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .toList();
            return Stream.concat(Stream.of(home), others.stream());
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException gone) {
            return path;
        }
    }
}
