package candour.read;

import candour.model.Theme;
import candour.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The themes of {@code themes.yaml}, as other files name them. */
final class Themes {

    private final Map<String, Theme> known;

    Themes(Map<String, Theme> known) {
        this.known = known;
    }

    Required<Theme> one(Fields fields) {
        return fields.required("theme", Sorts.TEXT.then(this::named));
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
        if (theme.isEmpty()) {
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
