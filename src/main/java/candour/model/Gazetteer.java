package candour.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Authorities that can be found by what tables call them. */
public final class Gazetteer {

    /** No list at all. */
    public static final Gazetteer NONE = new Gazetteer(List.of(), false);

    /** By what a table calls an authority. */
    public enum By {
        /** A code of the Office for National Statistics. */
        CODE,
        /** A number of the Department for Education. */
        EDUCATION_CODE,
        /** A number of Ofsted. */
        URN,
        /** A name, in any spelling of capitals and signs. */
        NAME;

        private Stream<String> of(Place place) {
            return switch (this) {
                case CODE -> place.codes().stream();
                case EDUCATION_CODE -> place.educationCode().stream();
                case URN -> place.urns().stream();
                case NAME ->
                    Stream.concat(Stream.of(place.name(), place.council()), place.also().stream())
                            .map(Gazetteer::plain);
            };
        }

        /** As it is written in content: {@code education-code}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final List<Place> all;
    private final boolean isOfProgram;
    private final Map<By, Map<String, Place>> found = new HashMap<>();
    private final Map<String, List<String>> before = new HashMap<>();

    /** @param isOfProgram whether it is the list that comes with the program, whose sources are to be credited */
    public Gazetteer(List<Place> all, boolean isOfProgram) {
        this.isOfProgram = isOfProgram;
        this.all = List.copyOf(all);
        for (Place one : this.all) {
            one.became()
                    .forEach(id ->
                            before.computeIfAbsent(id, any -> new ArrayList<>()).add(one.name()));
        }
        for (By by : By.values()) {
            Map<String, Place> known = new HashMap<>();
            this.all.forEach(one -> by.of(one).forEach(word -> known.putIfAbsent(word, one)));
            found.put(by, known);
        }
    }

    public boolean isOfProgram() {
        return isOfProgram;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gazetteer places && isOfProgram == places.isOfProgram && all.equals(places.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** By id. */
    public List<Place> all() {
        return all;
    }

    public Optional<Place> find(By by, String called) {
        String word = by == By.NAME ? plain(called) : called.strip();
        return Optional.ofNullable(found.getOrDefault(by, Map.of()).get(word));
    }

    /** Other names by which people may look for one: its own, and those of authorities that it was made of. */
    public List<String> others(Place place) {
        return Stream.concat(
                        Stream.concat(Stream.of(place.council()), place.also().stream()),
                        before.getOrDefault(place.id(), List.of()).stream())
                .filter(name -> !plain(name).startsWith(plain(place.name())))
                .toList();
    }

    /** All that one can be called by. */
    public Set<String> words(By by) {
        return found.getOrDefault(by, Map.of()).keySet();
    }

    /** A name without capitals, accents and signs: {@code St. Helens} and {@code st helens} are one. */
    public static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’.]", "")
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
