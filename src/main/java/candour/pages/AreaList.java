package candour.pages;

import candour.model.Area;
import candour.model.Framework;
import candour.model.Group;
import candour.say.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The areas of one group of a framework, each with what is special about it. */
public record AreaList(String heading, List<String> names) {

    static List<AreaList> of(Framework framework, Words words) {
        Map<Optional<Group>, List<String>> groups = new LinkedHashMap<>();
        for (Area area : framework.areas().values()) {
            groups.computeIfAbsent(area.group(), any -> new ArrayList<>()).add(name(area, framework, words));
        }
        framework.groups().values().stream()
                .filter(Group::local)
                .forEach(group -> groups.put(Optional.of(group), List.of(words.the("areas-local"))));
        return groups.entrySet().stream()
                .map(group -> new AreaList(
                        group.getKey().map(one -> heading(one, words)).orElseGet(() -> words.the("areas")),
                        group.getValue()))
                .toList();
    }

    private static String heading(Group group, Words words) {
        return words.with("group-heading", "group", group.name(), "subject", group.subject());
    }

    private static String name(Area area, Framework framework, Words words) {
        List<String> notes = new ArrayList<>();
        area.parent()
                .map(framework.areas()::get)
                .ifPresent(parent -> notes.add(words.with("area-part-of", "area", parent.name())));
        area.from().ifPresent(from -> notes.add(words.with("area-since", "date", from)));
        area.to().ifPresent(to -> notes.add(words.with("area-until", "date", to)));
        if (area.scale().isEmpty()) {
            notes.add(words.the("area-in-words"));
        }
        area.derivation()
                .ifPresent(rule -> notes.add(
                        words.with("area-derived", "count", rule.sumOf().size())));
        return notes.isEmpty() ? area.name() : words.with("area-with-notes", "area", area.name(), "notes", notes);
    }
}
