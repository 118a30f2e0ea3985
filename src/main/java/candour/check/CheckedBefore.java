package candour.check;

import candour.check.InspectionRules.Asked;
import candour.check.InspectionRules.Found;
import candour.model.Archive;
import candour.model.Framework;
import candour.model.Glossary;
import candour.model.Picture;
import candour.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was found in each inspection when it was looked at last: for whoever checks the same content again and again, and would wait for what
 * has not changed. Not for two checks at the same time.
 */
public final class CheckedBefore {

    private @Nullable Around around;
    private @Nullable InspectionRules rules;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(Asked asked, Found found) {}

    /**
     * What rules about an inspection use besides it: where any of it is another, everything is looked at again.
     *
     * @param unreadable what belongs to no inspection and could not be read
     * @param names of the areas
     */
    private record Around(
            Site site,
            Glossary glossary,
            Map<String, Picture> pictures,
            List<Framework> frameworks,
            Set<String> unreadable,
            List<String> names,
            LocalDate today,
            boolean isAllShown) {

        static Around of(Archive archive, LocalDate today, boolean isAllShown) {
            return new Around(
                    archive.site(),
                    archive.glossary(),
                    archive.pictures(),
                    archive.frameworks(),
                    archive.unreadable().stream()
                            .filter(id -> !id.matches("[^/]+/\\d{4}-.*"))
                            .collect(Collectors.toSet()),
                    archive.authorities().stream()
                            .map(one -> one.name() + "\n" + one.council())
                            .toList(),
                    today,
                    isAllShown);
        }
    }

    /** Rules for what there is now; what they found before is forgotten if they would find something else. */
    InspectionRules rules(Archive archive, LocalDate today, boolean isAllShown) {
        Around now = Around.of(archive, today, isAllShown);
        InspectionRules known = rules;
        if (known == null || !now.equals(around)) {
            known = new InspectionRules(archive, today, isAllShown);
            rules = known;
            around = now;
            kept.clear();
        }
        kept.keySet().retainAll(archive.inspections().map(one -> one.id()).collect(Collectors.toSet()));
        return known;
    }

    /** What rules find, or found before in the same. */
    Found found(InspectionRules rules, Asked asked) {
        Kept before = kept.get(asked.inspection().id());
        if (before != null && before.asked.equals(asked)) {
            return before.found;
        }
        Found found = rules.check(asked);
        kept.put(asked.inspection().id(), new Kept(asked, found));
        return found;
    }
}
