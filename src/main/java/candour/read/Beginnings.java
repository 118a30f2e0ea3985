package candour.read;

import candour.model.Framework;
import candour.model.Gazetteer;
import candour.model.Place;
import candour.model.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What somebody who begins can name: frameworks and places, of their content and of the library. */
public final class Beginnings {

    /** What a council is called besides its place: people write it in many ways. */
    private static final Pattern COUNCIL = Pattern.compile(
            "(?i)\\b(?:the|metropolitan|borough|city|county|district|unitary|council|authority|mbc|bc|cc|dc|of)\\b");

    private final Path content;
    private final ContentFolder folder;
    private final Problems problems = new Problems();

    public Beginnings(Path content) {
        this.content = content;
        this.folder = new ContentFolder(content, Files::list);
    }

    /** The framework with this id, if there is one and it can be read. */
    public Optional<Framework> framework(String id) {
        return frameworks().find(id);
    }

    /** All ids that {@link #framework} knows, in order. */
    public Set<String> frameworkIds() {
        return frameworks().names();
    }

    private Frameworks frameworks() {
        SharedReader reader = new SharedReader(content, folder, new HashSet<>(), problems);
        return reader.frameworks(SharedReader.read(content, folder), new ReadBefore());
    }

    /** The place that is called so, by its id, its name or another that it has. */
    public Optional<Place> place(String called) {
        Gazetteer places = places();
        return places.all().stream()
                .filter(one -> one.id().equals(called))
                .findFirst()
                .or(() -> places.find(Gazetteer.By.NAME, called))
                .or(() -> places.find(Gazetteer.By.CODE, called))
                .or(() -> places.find(Gazetteer.By.NAME, COUNCIL.matcher(called).replaceAll("")));
    }

    /** The names that {@link #place} knows. */
    public List<String> placeNames() {
        return places().all().stream().map(Place::name).toList();
    }

    /** The ids of pictures, of the content and of the library, with what each shows. */
    public Map<String, String> pictures() {
        return new SharedReader(content, folder, new HashSet<>(), problems).pictureMeanings();
    }

    /** The ids of areas that have a folder. */
    public List<String> authorityIds() {
        return folder.entries(content.resolve("authorities")).stream()
                .map(entry -> entry.getFileName().toString())
                .toList();
    }

    /** Words that are explained, of the content or of the library, with what is said to young people. */
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        new SharedReader(content, folder, new HashSet<>(), problems)
                .glossary()
                .values()
                .forEach(one -> words.put(
                        one.term(),
                        one.young()
                                + one.sayInstead()
                                        .map(kinder -> " Children ask to hear instead: \"" + kinder + "\".")
                                        .orElse("")));
        return words;
    }

    private Gazetteer places() {
        return GazetteerReader.read(folder, content, problems);
    }

    /** The ids of themes with their names, as the library has them. */
    public Map<String, Theme> themes() {
        return new SharedReader(content, folder, new HashSet<>(), problems)
                .themes()
                .known();
    }
}
