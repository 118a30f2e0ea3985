package candour.read;

import candour.model.Area;
import candour.model.Theme;
import candour.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The themes of {@code themes.yaml}, as other files name them. */
final class Themes {

    private final Map<String, Theme> known;
    private final Set<String> named;
    private final boolean isWhole;

    /**
     * @param named the ids that stand in the file, whether or not they could be read
     * @param isWhole whether the file could be read at all; otherwise no id is unknown
     */
    Themes(Map<String, Theme> known, Set<String> named, boolean isWhole) {
        this.known = known;
        this.named = named;
        this.isWhole = isWhole;
    }

    static Themes of(Optional<Fields> file) {
        return new Themes(
                file.map(SiteReader::themes).orElse(Map.of()),
                file.map(Fields::keys).orElse(Set.of()),
                file.isPresent());
    }

    /** Whether all that the file names could be read: areas of a theme that could not be read are left out of their frameworks. */
    boolean areWhole() {
        return isWhole && known.keySet().containsAll(named);
    }

    /** By their ids, in the order of the file. */
    Map<String, Theme> known() {
        return known;
    }

    Required<Theme> one(Fields fields) {
        return fields.required("theme", Sorts.TEXT.then(this::named));
    }

    /** That of a record under an area may be left out where the area has only one. */
    Required<Theme> one(Fields fields, Optional<Area> area) {
        if (fields.has("theme") || !fields.has("area")) {
            return one(fields);
        }
        List<Theme> themes = area.map(Area::themes).orElse(List.of());
        if (themes.size() > 1) {
            fields.report(
                    Code.FIELD_MISSING,
                    fields.position(),
                    "\"theme\" is missing here: the area has several.",
                    "Add \"theme: \" with one of: "
                            + themes.stream().map(Theme::id).collect(Collectors.joining(", "))
                            + "; or with another, if it is about that.");
        }
        return new Required<>(themes.stream().filter(any -> themes.size() == 1).findFirst());
    }

    /** One at least. */
    Required<List<Theme>> several(Fields fields) {
        return fields.required("themes", Records.items(Sorts.TEXT).then((value, ids) -> {
            List<Theme> found = new ArrayList<>();
            ids.forEach(id -> named(value, id).ifPresent(found::add));
            return Optional.of(found);
        }));
    }

    private Optional<Theme> named(Value value, String id) {
        Optional<Theme> theme = Optional.ofNullable(known.get(id));
        if (theme.isEmpty() && (!isWhole || named.contains(id))) {
            value.fields().giveUp();
        } else if (theme.isEmpty()) {
            value.reportUnknown(
                    Code.THEME_UNKNOWN,
                    id,
                    "There is no theme \"" + id + "\".",
                    "Use one of themes.yaml: " + String.join(", ", known.keySet()) + ".",
                    known.keySet());
        }
        return theme;
    }
}
