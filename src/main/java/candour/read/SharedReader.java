package candour.read;

import candour.model.Authority;
import candour.model.Framework;
import candour.model.Picture;
import candour.model.Site;
import candour.model.Term;
import candour.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a content folder may have of its own and need not, because the library has it: frameworks, themes, words, pictures. */
final class SharedReader {

    private final Path content;
    private final ContentFolder folder;
    private final Library library = Library.open();
    private final Set<String> unreadable;
    private final Problems problems;

    /** @param unreadable to which it adds the ids of what cannot be read */
    SharedReader(Path content, ContentFolder folder, Set<String> unreadable, Problems problems) {
        this.content = content;
        this.folder = folder;
        this.unreadable = unreadable;
        this.problems = problems;
    }

    /**
     * What was found in the content folder, or of themes and words in the library.
     *
     * @param pictures the content's own
     * @param frameworks the content's own
     * @param unreadable the ids of what cannot be read
     */
    record Shared(
            Themes themes,
            Map<String, Term> glossary,
            Map<String, Picture> pictures,
            Map<String, Framework> frameworks,
            List<Problem> problems,
            Set<String> unreadable) {}

    static Shared read(Path content, ContentFolder folder) {
        Problems found = new Problems();
        Set<String> failed = new HashSet<>();
        SharedReader reader = new SharedReader(content, folder, failed, found);
        Themes themes = reader.themes();
        Map<String, Term> glossary = reader.glossary();
        Map<String, Picture> pictures = reader.pictures();
        Map<String, Framework> frameworks =
                new FrameworkFolder(folder, themes, failed, found).read(content.resolve(Library.FRAMEWORKS));
        return new Shared(themes, glossary, pictures, frameworks, found.found(), failed);
    }

    Themes themes() {
        return Themes.of(file(Library.THEMES));
    }

    Map<String, Term> glossary() {
        return file(Library.GLOSSARY).map(SiteReader::glossary).orElse(Map.of());
    }

    /** The content's own, or else the library's. */
    private Optional<Fields> file(String name) {
        Path own = content.resolve(name);
        return Files.exists(own) ? folder.yaml(own, problems) : library.folder().yaml(library.path(name), problems);
    }

    /** The content's own. */
    private Map<String, Picture> pictures() {
        Path file = content.resolve(Library.PICTURES);
        PictureReader reader = new PictureReader(folder, content.resolve("pictures"), problems);
        if (!Files.exists(file)) {
            folder.entries(content.resolve("pictures"))
                    .forEach(one -> folder.unexpected(one, PictureReader.NAME_IT, problems));
            return Map.of();
        }
        return folder.yaml(file, problems)
                .map(fields -> reader.all(fields, unreadable))
                .orElse(Map.of());
    }

    /** The ids of all pictures that can be named, with what each shows. */
    Map<String, String> pictureMeanings() {
        Map<String, String> known = new TreeMap<>();
        library.folder()
                .yaml(library.path(Library.PICTURES), problems)
                .ifPresent(pictures -> known.putAll(meanings(pictures)));
        Path own = content.resolve(Library.PICTURES);
        if (Files.exists(own)) {
            folder.yaml(own, problems).ifPresent(pictures -> known.putAll(meanings(pictures)));
        }
        return known;
    }

    private static Map<String, String> meanings(Fields pictures) {
        return pictures.records(
                (id, one) -> Optional.of(one.optionalText("means").orElse("")));
    }

    /** With those of the library that something names and the content has not; a file of the content's takes the place of one of that name. */
    Map<String, Picture> withLibrary(Map<String, Picture> own, Site site, List<Authority> authorities) {
        Set<String> named = NamedPictures.of(site, authorities)
                .filter(id -> !own.containsKey(id) && !unreadable.contains("pictures/" + id))
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return own;
        }
        Map<String, Picture> all = new TreeMap<>(own);
        library.folder()
                .yaml(library.path(Library.PICTURES), problems)
                .map(fields ->
                        new PictureReader(library.folder(), library.path("pictures"), problems).read(fields, named))
                .ifPresent(borrowed -> borrowed.forEach((id, one) -> all.put(id, drawn(one, own.values()))));
        return all;
    }

    private static Picture drawn(Picture borrowed, Collection<Picture> own) {
        return own.stream()
                .filter(one -> one.file().equals(borrowed.file()))
                .findFirst()
                .map(one -> new Picture(
                        borrowed.id(),
                        one.file(),
                        borrowed.means(),
                        one.licence(),
                        one.author(),
                        one.source(),
                        one.shape(),
                        one.content(),
                        one.position()))
                .orElse(borrowed);
    }

    Frameworks frameworks(Shared shared, ReadBefore before) {
        return new Frameworks(shared.frameworks, shared.unreadable, library, shared.themes, before);
    }

    /** What is the library's: {@code frameworks/jar}, {@code themes.yaml}. */
    Set<String> borrowed(Frameworks frameworks) {
        Set<String> borrowed = new HashSet<>();
        frameworks.borrowed().forEach(id -> borrowed.add("frameworks/" + id));
        if (!Files.exists(content.resolve(Library.THEMES))) {
            borrowed.add(Library.THEMES);
        }
        return Set.copyOf(borrowed);
    }
}
