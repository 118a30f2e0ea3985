package candour.compare;

import candour.compare.Compared.Chapter;
import candour.model.Authority;
import candour.model.Gazetteer;
import candour.model.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An authority among those that are most like it (its statistical neighbours), as far as they have newest grades.
 *
 * @param authorities the authority itself and its neighbours, as authorities are ordered
 */
public record Neighbours(Latest latest, List<Authority> authorities) {

    /** For each family of frameworks in which the authority and a neighbour of it have grades. */
    public static List<Neighbours> of(Authority authority, Gazetteer places, List<Latest> latest) {
        Set<String> codes = codes(authority, places);
        return codes.isEmpty()
                ? List.of()
                : latest.stream()
                        .map(one -> new Neighbours(one, among(one, authority, codes)))
                        .filter(one -> one.authorities().size() > 1)
                        .filter(one -> one.authorities().stream()
                                .anyMatch(place -> place.id().equals(authority.id())))
                        .toList();
    }

    private static List<Authority> among(Latest latest, Authority authority, Set<String> codes) {
        return latest.chapters().stream()
                .map(Chapter::authority)
                .filter(one -> one.id().equals(authority.id()) || codes.contains(one.code()))
                .toList();
    }

    /** The codes of all its neighbours, those of before too. */
    private static Set<String> codes(Authority authority, Gazetteer places) {
        Set<String> ids = new HashSet<>(places.find(Gazetteer.By.CODE, authority.code()).stream()
                .flatMap(place -> place.neighbours().stream())
                .toList());
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(places.all().stream()
                        .filter(place -> ids.contains(place.id()))
                        .map(Place::codes)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    /** How many beside itself. */
    public int count() {
        return authorities.size() - 1;
    }

    public Stream<String> ids() {
        return authorities.stream().map(Authority::id);
    }
}
