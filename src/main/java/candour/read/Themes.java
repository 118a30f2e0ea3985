package candour.read;

import candour.model.Area;
import candour.model.Theme;
import candour.problem.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** One id, or a list of them. Where it is left out, what stands under an area is about all that the area is about; the rest has none. */
    List<Theme> of(Fields fields, Optional<Area> area) {
        return fields.optional("theme", this::oneOrSeveral)
                .or(() -> area.map(Area::themes))
                .orElse(List.of());
    }

    /** In the order of their file, so that nobody has to choose which of several comes first. */
    private Optional<List<Theme>> oneOrSeveral(Value value) {
        return value.node() instanceof YamlNode.Sequence
                ? several()
                        .read(value)
                        .map(named ->
                                known.values().stream().filter(named::contains).toList())
                : Sorts.TEXT.then(this::named).read(value).map(List::of);
    }

    /** One at least. */
    Required<List<Theme>> several(Fields fields) {
        return fields.required("themes", several());
    }

    private Sort<List<Theme>> several() {
        return Records.items(Sorts.TEXT.then(this::named)).then((value, themes) -> {
            if (value.node() instanceof YamlNode.Sequence list && list.items().isEmpty()) {
                value.report(
                        Code.VALUE_EMPTY,
                        "\"" + value.key() + "\" names no theme.",
                        "Name one at least: " + String.join(", ", known.keySet()) + ".");
            }
            return Optional.of(themes);
        });
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
