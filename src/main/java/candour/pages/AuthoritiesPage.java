package candour.pages;

import candour.compare.Compared;
import candour.model.Authority;
import candour.say.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every authority, by the letter that its name begins with, and by region: plain links, for whoever looks for a place.
 *
 * @param isListOfProgram whether other names come from the list of places of the program, whose source is credited
 */
public record AuthoritiesPage(
        Head head, String title, List<Group> letters, List<Group> regions, boolean isListOfProgram) implements Page {

    /** Those that belong together. */
    public record Group(String id, String name, List<Link> places) {}

    static AuthoritiesPage of(Frame frame, Compared compared) {
        Address here = Address.AUTHORITIES;
        Words words = frame.words();
        Map<String, Group> letters = new TreeMap<>();
        Map<String, Group> regions = new TreeMap<>();
        for (Authority one : compared.archive().authorities()) {
            Link link = here.link(Address.of(one), one.name());
            String letter = letter(one);
            add(letters, "letter-" + letter.toLowerCase(Locale.ROOT), letter, link);
            add(regions, "region-" + Grouping.slug(one.region()), one.region(), link);
        }
        return new AuthoritiesPage(
                frame.head(here, words.the("authorities"), words.the("authorities.description")),
                words.the("authorities"),
                List.copyOf(letters.values()),
                List.copyOf(regions.values()),
                compared.archive().places().isOfProgram());
    }

    private static void add(Map<String, Group> groups, String id, String name, Link link) {
        groups.computeIfAbsent(name, any -> new Group(id, name, new ArrayList<>()))
                .places()
                .add(link);
    }

    /** Without its accent: the letter under which people look. */
    static String letter(Authority place) {
        String plain = Normalizer.normalize(place.name(), Normalizer.Form.NFD);
        return plain.substring(0, plain.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
