package candour.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What comes with the program, laid out as content is: {@code frameworks}, {@code themes.yaml}, {@code glossary.yaml},
 * {@code pictures.yaml} and its {@code pictures}. It is the content of Candour's own site, so that there is no second copy. A file of the
 * same name in a content folder takes its place.
 */
public final class Library {

    static final String THEMES = "themes.yaml";
    static final String GLOSSARY = "glossary.yaml";
    static final String PICTURES = "pictures.yaml";
    static final String FRAMEWORKS = "frameworks";

    /** Where it stands in the program. */
    static final String HOME = "/candour/library";

    private final Path home;
    private final ContentFolder folder;

    private Library(Path home) {
        this.home = home;
        this.folder = new ContentFolder(home, Files::list);
    }

    static Library open() {
        URL about = Library.class.getResource(HOME + "/" + THEMES);
        if (about == null) {
            throw new IllegalStateException(HOME + " is missing from the program.");
        }
        try {
            return new Library(path(about.toURI()).resolveSibling(""));
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("The program cannot read its own library.", unreadable);
        }
    }

    /** In a folder where the program was just compiled, and in its archive otherwise, which stays open as long as it runs. */
    private static Path path(URI about) throws IOException {
        if (about.getScheme().equals("jar")) {
            try {
                FileSystems.newFileSystem(about, Map.of());
            } catch (FileSystemAlreadyExistsException open) {
                // Another build in the same program opened it: it is the same file.
            }
        }
        return Path.of(about);
    }

    ContentFolder folder() {
        return folder;
    }

    Path path(String name) {
        return home.resolve(name);
    }

    /** The ids of its frameworks. */
    public List<String> frameworks() {
        return folder.entries(path(FRAMEWORKS)).stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
                .toList();
    }

    /** The files of a content folder that take the place of one that is here and says something else, in order. */
    public static List<String> replaced(Path content) {
        Library library = open();
        Stream<String> frameworks = library.frameworks().stream().map(id -> FRAMEWORKS + "/" + id + ".yaml");
        Stream<String> data = Stream.concat(Stream.of(THEMES, GLOSSARY, PICTURES), frameworks)
                .filter(name -> library.isOther(content.resolve(name), name));
        return Stream.concat(data, OwnTemplates.of(content).replaced().stream())
                .sorted()
                .toList();
    }

    private boolean isOther(Path own, String name) {
        try {
            return Files.isRegularFile(own) && !sameText(Files.readString(own), Files.readString(path(name)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** However their lines end. */
    private static boolean sameText(String one, String other) {
        return one.replace("\r\n", "\n").equals(other.replace("\r\n", "\n"));
    }
}
