package candour.say;

import candour.model.Archive;
import candour.model.Authority;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pages are told apart by their titles, in tabs, in search results and by those who hear them (WCAG 2.2, 2.4.2). What content
 * names must not be called like a page that every site has, or like another thing that has a page.
 */
public final class NameRules {

    /** Titles of pages that are there whatever the content is. */
    private static final List<String> FIXED = List.of(
            "about",
            "all-recommendations",
            "authorities",
            "compare",
            "compare-title",
            "components",
            "data",
            "frameworks",
            "glossary",
            "not-found",
            "pictures",
            "themes",
            "young-home",
            "young-people");

    /** Of two that are called the same another rule tells. */
    private static final String PLACE = "An area";

    private final Map<String, String> taken = new HashMap<>();
    private final List<Problem> found = new ArrayList<>();

    private NameRules() {}

    public static List<Problem> check(Archive archive, Words words) {
        NameRules rules = new NameRules();
        FIXED.forEach(key -> rules.taken.put(words.the(key), "A page of every site"));
        rules.taken.put(
                words.with("accessibility-statement", "site", archive.site().title()), "A page of every site");
        archive.site().pages().forEach(one -> rules.name(one.title(), "A page", one.position()));
        archive.themes().forEach(one -> rules.name(one.name(), "A theme", one.position()));
        archive.frameworks().forEach(one -> rules.name(one.name(), "A framework", one.position()));
        archive.authorities().forEach(one -> rules.name(one.name(), PLACE, one.position()));
        for (Authority place : archive.authorities()) {
            Stream.concat(place.inspections().stream(), place.held().stream())
                    .forEach(one -> rules.name(words.titles().title(place, one), "An inspection", one.position()));
        }
        return rules.found;
    }

    private void name(String name, String what, Position at) {
        String other = taken.putIfAbsent(name, what);
        if (other != null && !(what.equals(PLACE) && other.equals(PLACE))) {
            found.add(new Problem(
                    Code.NAME_REPEATED,
                    at,
                    what + " is called \"" + name + "\". " + other + " has that name too.",
                    "Readers tell pages apart by their names: find another one. Inspections of an area have the name of their"
                            + " framework's family and the day on which they began."));
        }
    }
}
